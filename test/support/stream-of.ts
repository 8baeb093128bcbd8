import type { ItemKey } from "../../functions/shell/ports.ts";

/** The table's stream telling of these items, as Lambda gets it. */
export const streamOf = (...keys: readonly ItemKey[]) => ({
  Records: keys.map(({ pk, sk }, index) => ({ dynamodb: { Keys: { pk: { S: pk }, sk: { S: sk } }, SequenceNumber: String(index + 1) } })),
});
export const scheduled = { scheduledTime: "2026-03-02T01:00:00Z" };
