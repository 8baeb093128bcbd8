import { applicationSectionNoun } from "../../domain/application/application-section.ts";
import { type SectionId, sectionNamed } from "../../domain/application/section-id.ts";
import { type Ok, ok, type Refusal, type Refused, refuse } from "../../domain/kernel/result.ts";
import { filesNamed } from "../shell/check-evidence.ts";
import type { Context } from "../shell/route.ts";

/**
 * Files named in a draft: declared by the unit for this section, of this year or an earlier one whose answers were carried over. They may
 * still be on their way, but not rejected. One BatchGetItem for each 100.
 */
export const checkSectionFiles = async (
  context: Context,
  evidenceIds: readonly string[],
  section: SectionId,
  clause: string,
): Promise<Ok<undefined> | Refused<Refusal<"evidence-unknown" | "evidence-elsewhere" | "evidence-not-arrived">>> => {
  const files = await filesNamed(context, evidenceIds);
  for (const id of evidenceIds) {
    const file = files.get(id);
    if (file?.organizationId !== context.actor.organization.id) return refuse("evidence-unknown", clause, { id });
    const isOfSection = file.proves.noun === applicationSectionNoun.name && sectionNamed(file.proves.id)?.section === section;
    if (!isOfSection) return refuse("evidence-elsewhere", clause, { id });
    if (file.status === "rejected") return refuse("evidence-not-arrived", clause, { id });
  }
  return ok(undefined);
};
