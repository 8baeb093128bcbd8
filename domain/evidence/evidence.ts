import * as z from "zod";
import { sectionNamed } from "../application/section-id.ts";
import { Id } from "../kernel/id.ts";
import { Instant } from "../kernel/instant.ts";
import type { Noun, Placement } from "../kernel/noun.ts";
import { placed } from "../kernel/place.ts";
import { Sha256Hex } from "../kernel/sha256-hex.ts";

/** What may be uploaded: the office formats, PDF, pictures and archives that the users' PCs make. */
const contentTypes = [
  "application/pdf",
  "application/msword",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  "application/vnd.ms-excel",
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  "application/ofd",
  "image/jpeg",
  "image/png",
  "application/zip",
  "text/plain",
  "text/csv",
] as const;
export type ContentType = (typeof contentTypes)[number];

export const evidenceLimitBytes = 100 * 1024 * 1024;

/** A file as its owner declares it before the upload; the bucket accepts nothing else. The name is for people, never a key. */
export const DeclaredFile = z.strictObject({
  fileName: z.string().trim().min(1).max(200),
  contentType: z.enum(contentTypes),
  bytes: z.int().min(1).max(evidenceLimitBytes),
  sha256: Sha256Hex,
});
export type DeclaredFile = z.infer<typeof DeclaredFile>;

/** What the file proves: one record and the slot in it, e.g. a project's `completion-report`. */
export const EvidenceSlot = z.strictObject({ noun: z.string().regex(/^[a-z-]+$/), id: Id, slot: z.string().regex(/^[a-z0-9.-]{1,60}$/) });
export type EvidenceSlot = z.infer<typeof EvidenceSlot>;

/** 佐证材料. `quarantined` once its bytes arrived and match; `released` when found clean, or released by hand where no scanner runs. */
export const Evidence = z.strictObject({
  evidenceId: Id,
  organizationId: Id,
  memberId: Id,
  proves: EvidenceSlot,
  file: DeclaredFile,
  key: z.string(),
  status: z.enum(["expected", "quarantined", "released", "rejected"]),
  declaredAt: Instant,
  arrivedAt: Instant.nullable(),
});
export type Evidence = z.infer<typeof Evidence>;

/** Files of these stay out of the queue of files to check: their mere existence is sealed until opening. */
const sealedNouns = ["proposal", "need-confirmation"];

/** The files of applications, which only `list-quarantined` of one application under review reads: before, none of them may show. */
export const applicationFileList = "evidence-quarantined:application-section";
export const applicationFilePrefix = (organizationId: string, evaluationId: string): string => `${organizationId}#${evaluationId}#`;

const queueOf = ({ status, proves, organizationId, declaredAt }: Evidence): Placement["list"] => {
  if (status !== "quarantined" || sealedNouns.includes(proves.noun)) return null;
  if (proves.noun !== "application-section") return { key: "evidence-quarantined", sort: declaredAt };
  const named = sectionNamed(proves.id);
  return named ? { key: applicationFileList, sort: `${applicationFilePrefix(organizationId, named.evaluationId)}${declaredAt}` } : null;
};

export const evidenceNoun: Noun<Evidence> = {
  name: "evidence",
  schema: Evidence,
  place: (evidence) => {
    const { status, proves, file, organizationId, declaredAt } = evidence;
    return placed(status, {
      list: queueOf(evidence),
      owner: `organization:${organizationId}`,
      summary: { slot: proves.slot, fileName: file.fileName, bytes: file.bytes, sha256: file.sha256, status, declaredAt },
    });
  },
};
