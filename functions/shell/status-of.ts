import type { RefusalSort } from "../../domain/kernel/refusal-text.ts";
import { type RefusalCode, refusals } from "../../domain/refusals.ts";

const statusOfSort: Readonly<Record<RefusalSort, number>> = {
  malformed: 400,
  unauthenticated: 401,
  forbidden: 403,
  sealed: 403,
  unknown: 404,
  "wrong-method": 405,
  conflict: 409,
  duplicate: 409,
  late: 410,
  early: 409,
  stale: 412,
  "too-large": 413,
  "unsupported-media": 415,
  invalid: 422,
};

/** The HTTP status of a refusal: always a 4xx, the same for the same sort. */
export const statusOf = (code: RefusalCode): number => statusOfSort[refusals[code].sort];
