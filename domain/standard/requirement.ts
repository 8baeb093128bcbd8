import type { ClauseId } from "./clauses.ts";

/** M 应 must, R 宜 should, P 可 may, D plain statement: in clause 7 a step of the process, in clause 6 a thing assessed. */
export type Force = "M" | "R" | "P" | "D";

/**
 * EB evaluation body, U unit, SI service institution, LA local authority, EX expert, AP acceptance panel, ALL everyone.
 */
type ActorCode = "EB" | "U" | "SI" | "LA" | "EX" | "AP" | "ALL";

/** One thing the standard asks or describes, small enough for one executable test. Titles are our words, never the standard's. */
export type RequirementRow = {
  readonly id: `R${number}`;
  readonly clauses: readonly [ClauseId, ...ClauseId[]];
  readonly force: Force;
  readonly actors: readonly [ActorCode, ...ActorCode[]];
  readonly zh: string;
  readonly en: string;
};
