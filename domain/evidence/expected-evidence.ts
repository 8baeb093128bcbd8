import type { Instant } from "../kernel/instant.ts";
import type { Evidence } from "./evidence.ts";

type Declared = Pick<Evidence, "evidenceId" | "organizationId" | "memberId" | "proves" | "file">;

/** A file that its owner has declared and that is still to arrive. Its key is the id alone: file names may hold anything. */
export const expectedEvidence = (declared: Declared, now: Instant): Evidence => ({
  ...declared,
  key: `evidence/${declared.evidenceId}`,
  status: "expected",
  declaredAt: now,
  arrivedAt: null,
});
