import { evidenceNoun } from "../../domain/evidence/evidence.ts";
import type { World } from "./world.ts";

/** Files of an organisation that have arrived and were released. */
export const givenEvidence = async (world: World, organizationId: string, ...evidenceIds: readonly string[]): Promise<void> => {
  for (const evidenceId of evidenceIds) {
    const evidence = evidenceNoun.schema.parse({
      evidenceId,
      organizationId,
      memberId: organizationId,
      proves: { noun: "project", id: "project-1", slot: "proof" },
      file: { fileName: "证明.pdf", contentType: "application/pdf", bytes: 100, sha256: "0".repeat(64) },
      key: `evidence/${evidenceId}`,
      status: "released",
      declaredAt: "2026-03-02T01:00:00.000Z",
      arrivedAt: "2026-03-02T01:00:01.000Z",
    });
    await world.given(evidenceNoun, evidenceId, evidence);
  }
};
