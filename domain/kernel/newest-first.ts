import type { Instant } from "./instant.ts";

/** A sort key under which later moments come first, since lists are read upwards: each digit of the moment turned to its nine's complement. */
export const newestFirst = (instant: Instant): string => instant.replaceAll(/\d/g, (digit) => String(9 - Number(digit)));
