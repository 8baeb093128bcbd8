/** Someone of the demo people, and the organisation they act for. */
export type Player = { readonly sub: string; readonly organizationId: string; readonly jurisdiction: string };

/** Who plays whom in a rehearsal; every person signs in as themselves. */
export type Cast = {
  readonly officer: string;
  readonly approver: string;
  readonly administrator: string;
  readonly committee: readonly string[];
  readonly partner: string;
  readonly authorities: readonly Player[];
  readonly institutions: readonly Player[];
  readonly units: readonly Player[];
  readonly experts: readonly string[];
  /** Firms that apply for unit evaluation, and people who become experts for it. */
  readonly applicants: readonly Player[];
  readonly candidates: readonly Player[];
};

/** The item at a place of a list that is gone round and round; throws on an empty list. */
export const turn = <Item>(items: readonly Item[], index: number): Item => {
  const item = items[index % items.length];
  if (item === undefined) throw new Error("the cast is missing someone");
  return item;
};
