import * as z from "zod";
import { PointMark, UnitSheet } from "../scoring/unit-sheet.ts";

/** What an expert saves: `marks` only those of the points named, `sheet` all there are, so that what is not named is gone. */
export const SavedMarks = z.strictObject({
  replaces: z.enum(["marks", "sheet"]).default("marks"),
  marks: z.array(PointMark).max(22),
  /** Left out: the dissent stays as it was. */
  dissent: UnitSheet.shape.dissent.optional(),
});
export type SavedMarks = z.infer<typeof SavedMarks>;
