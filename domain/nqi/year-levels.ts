import * as z from "zod";
import { NqiElement } from "./nqi-diagnosis.ts";

/** What one year's diagnosis found, element by element, each from 1 to 5. */
export const YearLevels = z.object({ year: z.int(), levels: z.partialRecord(NqiElement, z.int()) });
export type YearLevels = z.infer<typeof YearLevels>;

/** From the summary of a diagnosis as lists show it. Throws when it is none. */
export const yearLevelsOf = (summary: unknown): YearLevels => YearLevels.parse(summary);
