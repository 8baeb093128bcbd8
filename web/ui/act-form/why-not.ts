import type { Contract } from "../../../domain/kernel/contract.ts";
import type { Wait } from "../../../domain/kernel/noun.ts";
import { type Actor, isParty, type Party } from "../../../domain/member/actor.ts";

export type Asked = {
  readonly contract: Pick<Contract, "who" | "clause">;
  /** The steps at which it can be done; absent: at any. */
  readonly steps?: readonly string[] | undefined;
  /** A reason of the screen's own why it cannot be done although the step is right, in the user's words. */
  readonly why?: string | null | undefined;
};

export type Standing = { readonly step: string | undefined; readonly waits: readonly Wait[] };

/** Why something cannot be done now: each part is told when it stands in the way. */
export type WhyNot = {
  /** Whose it is, when it is not the user's. */
  readonly whose: readonly Party[] | null;
  /** At which steps it can be done, when the record is not at one. */
  readonly steps: readonly string[] | null;
  readonly said: string | null;
  readonly clause: string;
  /** Whom the record waits for now, and until when. */
  readonly held: readonly Wait[];
};

/** What stands in the way of an action; null when nothing is known to, and the API has the last word. */
export const whyNot = ({ contract, steps, why }: Asked, { step, waits }: Standing, actor: Actor): WhyNot | null => {
  const isTheirs = contract.who.length === 0 || isParty(actor, contract.who);
  const isTime = steps === undefined || step === undefined || steps.includes(step);
  if (isTheirs && isTime && !why) return null;
  return {
    whose: isTheirs ? null : contract.who,
    steps: isTime ? null : (steps ?? null),
    said: why || null,
    clause: contract.clause,
    held: isTime ? [] : waits,
  };
};
