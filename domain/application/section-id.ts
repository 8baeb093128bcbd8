import * as z from "zod";
import { ScoringPointId } from "../standard/elements.ts";

/** The parts of an application that are saved each on its own: who the unit is, what would rule it out, and the 22 scoring points. */
export const SectionId = z.enum(["profile", "eligibility", ...ScoringPointId.options]);
export type SectionId = z.infer<typeof SectionId>;

/** The id of a section's record; one a section and application. */
export const sectionIdOf = (evaluationId: string, section: SectionId): string => `${evaluationId}-${section}`;

/** The application and section that a section's record id names, undefined when it names none. */
export const sectionNamed = (sectionRecordId: string): { readonly evaluationId: string; readonly section: SectionId } | undefined => {
  const section = SectionId.options.find((option) => sectionRecordId.endsWith(`-${option}`));
  return section && { evaluationId: sectionRecordId.slice(0, -section.length - 1), section };
};
