import { listOrganizations } from "../../../domain/member/contract.ts";
import { Organization } from "../../../domain/member/member.ts";
import { useIsParty } from "../../session/self.ts";
import { type Names, useNames } from "./use-names.ts";

export type RegisteredKind = Organization["kind"];
export const everyKind: readonly RegisteredKind[] = Organization.shape.kind.options;

/** The organisations of some kinds, as far as the reader may list them. */
export const useOrganizations = (kinds: readonly RegisteredKind[]) => {
  const mayList = useIsParty(listOrganizations.who);
  return useNames(listOrganizations, mayList ? kinds.map((kind) => ({ kind })) : []);
};

/** Names of the organisations of some kinds by their ids, as far as the reader may list them; empty until told. */
export const useOrganizationNames = (...kinds: readonly RegisteredKind[]): Names => useOrganizations(kinds).names;
