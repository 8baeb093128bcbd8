import { sha256 } from "../../domain/kernel/sha256.ts";
import type { Objection } from "../../domain/objection/objection.ts";
import { decideReceiveObjection } from "../../domain/objection/receive-objection.ts";
import { aNotice, decidingAt } from "./a-notice.ts";

/** What a person of known name says against the notice. */
export const asked = {
  objectionId: "objection-1",
  itemId: null,
  objector: { kind: "person", sealedContact: "sealed" },
  grounds: "项目与申报单位现有产品无关。",
  evidenceIds: [],
  receiptHash: sha256("code"),
  track: "own",
} as const;

/** An objection received on Tuesday 3 March 2026 at nine: the reply is due on Thursday 12 March 24:00. */
export const anObjection = (overrides: Partial<Objection> = {}): Objection => {
  const received = decideReceiveObjection(aNotice(), { ...asked, evidenceIds: [] }, decidingAt("2026-03-03T01:00:00.000Z"));
  if (!received.ok) throw new Error(received.refusal.code);
  return { ...received.value.objection, ...overrides };
};
