import * as z from "zod";

/** A part of a body of people. Kept as words because two thirds is no decimal: 2 of 3 must reach it exactly. */
export const Share = z.enum(["more_than_half", "two_thirds", "three_quarters", "all"]);
export type Share = z.infer<typeof Share>;

/** Whether `part` people of `total` reach the share. Exact in whole numbers; nobody of nobody reaches nothing. */
export const reaches = (share: Share, part: number, total: number): boolean => {
  if (total === 0) return false;
  switch (share) {
    case "more_than_half":
      return part * 2 > total;
    case "two_thirds":
      return part * 3 >= total * 2;
    case "three_quarters":
      return part * 4 >= total * 3;
    case "all":
      return part === total;
  }
};
