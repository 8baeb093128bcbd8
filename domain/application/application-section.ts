import * as z from "zod";
import { By } from "../kernel/history.ts";
import { Id } from "../kernel/id.ts";
import { Instant } from "../kernel/instant.ts";
import type { Noun } from "../kernel/noun.ts";
import { placed } from "../kernel/place.ts";
import { Sha256Hex } from "../kernel/sha256-hex.ts";
import { SectionId, sectionIdOf } from "./section-id.ts";

/** A colleague is writing: until then others may read the section but not save it. */
export const SectionHold = z.strictObject({ memberId: Id, until: Instant });
export type SectionHold = z.infer<typeof SectionHold>;

/**
 * One part of an application, saved on its own, so that colleagues do not stand in each other's way. Nobody but the unit reads it; what was
 * handed in is the line of its history that the submission names (`contentVersion`).
 */
export const ApplicationSection = z.strictObject({
  sectionId: Id,
  evaluationId: Id,
  cycleId: Id,
  unitId: Id,
  section: SectionId,
  /** As `parseContent` of the section takes it; null before the first save. */
  content: z.record(z.string(), z.json()).nullable(),
  /** The version of this record that set the content last, 0 before the first save. Holding a section leaves it as it is. */
  contentVersion: z.int().nonnegative(),
  /** SHA-256 of the RFC 8785 form of the content. */
  contentHash: Sha256Hex.nullable(),
  savedAt: Instant.nullable(),
  savedBy: By.nullable(),
  /** Nothing that the section asks for is missing; what only shows across sections is found when it is handed in. */
  complete: z.boolean(),
  gaps: z.int().nonnegative(),
  hold: SectionHold.nullable(),
});
export type ApplicationSection = z.infer<typeof ApplicationSection>;

export const applicationSectionNoun: Noun<ApplicationSection> = {
  name: "application-section",
  schema: ApplicationSection,
  place: ({ unitId, evaluationId, section, content, complete, gaps, savedAt }) =>
    placed(content === null ? "empty" : "saved", {
      owner: `organization:${unitId}`,
      summary: { evaluationId, section, complete, gaps, savedAt },
    }),
};

type Applicant = { readonly evaluationId: string; readonly cycleId: string; readonly unitId: string };

/** A section nobody has written in yet. */
export const emptySection = ({ evaluationId, cycleId, unitId }: Applicant, section: SectionId): ApplicationSection => ({
  sectionId: sectionIdOf(evaluationId, section),
  evaluationId,
  cycleId,
  unitId,
  section,
  content: null,
  contentVersion: 0,
  contentHash: null,
  savedAt: null,
  savedBy: null,
  complete: false,
  gaps: 0,
  hold: null,
});
