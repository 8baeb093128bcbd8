import * as z from "zod";
import { By } from "../kernel/history.ts";
import { Id } from "../kernel/id.ts";
import { Instant } from "../kernel/instant.ts";
import { newestFirst } from "../kernel/newest-first.ts";
import type { Noun } from "../kernel/noun.ts";
import { placed } from "../kernel/place.ts";
import { JurisdictionCode } from "../member/actor.ts";
import type { Project } from "../project/project.ts";

/** Clause 8 a, b and c. */
export const EntryKind = z.enum(["good-practice", "typical-case", "replicable-experience"]);
export type EntryKind = z.infer<typeof EntryKind>;

const text = z.string().trim().min(1).max(8000);

/** What is written of one project, and on what terms others may use it. */
export const EntryContent = z.strictObject({
  kind: EntryKind,
  title: z.string().trim().min(1).max(200),
  background: text,
  action: text,
  result: text,
  reuseTerms: z.string().trim().min(1).max(1000),
  evidenceIds: z.array(Id).max(20),
});
export type EntryContent = z.infer<typeof EntryContent>;

/** One piece of 宣传与推广材料. Nobody outside reads it before the institution it names has agreed and the package is out. */
export const PromotionEntry = z.strictObject({
  entryId: Id,
  cycleId: Id,
  projectId: Id,
  institutionId: Id,
  jurisdiction: JurisdictionCode,
  leadingIndustry: z.string(),
  content: EntryContent,
  addedBy: By,
  addedAt: Instant,
  consent: z.strictObject({ organizationId: Id, memberId: Id, at: Instant }).nullable(),
  publishedAt: Instant.nullable(),
});
export type PromotionEntry = z.infer<typeof PromotionEntry>;

const entryStep = ({ consent, publishedAt }: Pick<PromotionEntry, "consent" | "publishedAt">): "proposed" | "consented" | "published" =>
  publishedAt ? "published" : consent ? "consented" : "proposed";

/** Published entries move to the public list, by place, so that one prefix finds a province, a city or a county. */
export const promotionEntryNoun: Noun<PromotionEntry> = {
  name: "promotion-entry",
  schema: PromotionEntry,
  place: (entry) => {
    const { cycleId, projectId, institutionId, jurisdiction, leadingIndustry, content, addedAt, publishedAt } = entry;
    const { kind, title } = content;
    return placed(entryStep(entry), {
      list: publishedAt
        ? { key: "public:promotion", sort: `${jurisdiction}#${newestFirst(publishedAt)}` }
        : { key: `cycle:${cycleId}:promotion`, sort: `${kind}#${addedAt}` },
      owner: `organization:${institutionId}`,
      summary: { cycleId, projectId, kind, title, jurisdiction, leadingIndustry, consented: entry.consent !== null, publishedAt },
    });
  },
};

/** A new entry of an announced project. A project without a contract here is a bug and throws. */
export const openEntry = (
  project: Pick<Project, "projectId" | "cycleId" | "brief" | "contract">,
  { entryId, content, addedBy, now }: Pick<PromotionEntry, "entryId" | "content" | "addedBy"> & { readonly now: Instant },
): PromotionEntry => {
  if (!project.contract) throw new Error(`announced project ${project.projectId} has no contract`);
  return {
    entryId,
    cycleId: project.cycleId,
    projectId: project.projectId,
    institutionId: project.contract.institutionId,
    jurisdiction: project.brief.jurisdiction,
    leadingIndustry: project.brief.leadingIndustry,
    content,
    addedBy,
    addedAt: now,
    consent: null,
    publishedAt: null,
  };
};
