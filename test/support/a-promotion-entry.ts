import { Instant } from "../../domain/kernel/instant.ts";
import { EntryContent, type EntryKind, openEntry, type PromotionEntry } from "../../domain/promotion/promotion-entry.ts";
import { aProject } from "./a-project.ts";

export const anEntryContent = (kind: EntryKind = "typical-case"): EntryContent =>
  EntryContent.parse({
    kind,
    title: "丝网镀锌质量提升",
    background: "废品率高",
    action: "改进工艺",
    result: "合格率提高",
    reuseTerms: "注明来源即可使用",
    evidenceIds: [],
  });

/** An entry of the announced project of institution-a, agreed to unless overridden. */
export const anEntry = (entryId: string, kind: EntryKind, overrides: Partial<PromotionEntry> = {}): PromotionEntry => {
  const now = Instant.parse("2026-12-26T02:00:00.000Z");
  const addedBy = { memberId: "officer", organizationId: "body" };
  return {
    ...openEntry(aProject("announced"), { entryId, content: anEntryContent(kind), addedBy, now }),
    consent: { organizationId: "institution-a", memberId: "si-a", at: now },
    ...overrides,
  };
};
