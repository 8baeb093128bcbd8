import { type Evidence, evidenceNoun } from "../../domain/evidence/evidence.ts";
import type { World } from "./world.ts";

type Given = Pick<Evidence, "evidenceId" | "organizationId"> & {
  readonly noun: string;
  readonly id: string;
  readonly status?: Evidence["status"];
};

/** A file that has arrived for this record, released unless said otherwise. */
export const givenFile = async (world: World, { evidenceId, organizationId, noun, id, status = "released" }: Given): Promise<void> => {
  const file = evidenceNoun.schema.parse({
    evidenceId,
    organizationId,
    memberId: "officer",
    proves: { noun, id, slot: "document" },
    file: { fileName: `${evidenceId}.pdf`, contentType: "application/pdf", bytes: 10, sha256: "0".repeat(64) },
    key: `evidence/${evidenceId}`,
    status,
    declaredAt: "2026-03-02T01:00:00.000Z",
    arrivedAt: "2026-03-02T01:00:00.000Z",
  });
  await world.given(evidenceNoun, evidenceId, file);
};
