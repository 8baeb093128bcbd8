import type { Instant } from "../kernel/instant.ts";
import type { Evidence } from "./evidence.ts";

type Declared = Pick<Evidence, "evidenceId" | "organizationId" | "memberId" | "proves" | "file">;

/** Where the bytes of a file lie. The id alone: file names are for people and may hold anything. */
export const evidenceKeyOf = (evidenceId: string): string => `evidence/${evidenceId}`;

/** A file that its owner has declared and that is still to arrive. */
export const declareEvidence = (declared: Declared, now: Instant): Evidence => ({
  ...declared,
  key: evidenceKeyOf(declared.evidenceId),
  status: "expected",
  declaredAt: now,
  arrivedAt: null,
});
