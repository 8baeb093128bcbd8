import { type ApplicationSection, applicationSectionNoun, emptySection } from "../../domain/application/application-section.ts";
import { type SectionId, sectionIdOf } from "../../domain/application/section-id.ts";
import type { Stored } from "../../domain/kernel/noun.ts";
import type { Ok, Refusal, Refused } from "../../domain/kernel/result.ts";
import { ok } from "../../domain/kernel/result.ts";
import type { Context } from "../shell/route.ts";
import { loadOwn, type Own } from "./load-own.ts";

export type OwnSection = Own & {
  readonly sectionId: string;
  /** Null when nobody has touched the section yet. */
  readonly before: Stored<ApplicationSection> | null;
  readonly section: ApplicationSection;
};

/** A section of an application of the caller's own unit, empty when nobody has touched it. 3 GetItem. */
export const loadSection = async (
  context: Context,
  { id, section }: { readonly id: string; readonly section: SectionId },
): Promise<Ok<OwnSection> | Refused<Refusal<"unknown-record">>> => {
  const sectionId = sectionIdOf(id, section);
  const [own, before] = await Promise.all([loadOwn(context, id), context.records.get(applicationSectionNoun, sectionId)]);
  if (!own.ok) return own;
  return ok({
    ...own.value,
    sectionId,
    before: before ?? null,
    section: before?.state ?? emptySection(own.value.stored.state, section),
  });
};
