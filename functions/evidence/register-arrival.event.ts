import * as z from "zod";
import { decideArrival } from "../../domain/evidence/arrive.ts";
import { evidenceNoun } from "../../domain/evidence/evidence.ts";
import { plan } from "../../domain/kernel/commitment.ts";
import { Id } from "../../domain/kernel/id.ts";
import { ok } from "../../domain/kernel/result.ts";
import { live } from "../adapters/live.ts";
import { actAsSystem, systemAct } from "../shell/commit-system.ts";
import { eventFunction } from "../shell/event.ts";

const ObjectCreated = z.object({ detail: z.object({ object: z.object({ key: z.string() }) }) });

/** S3 reports a file: what really lies there is compared with what was declared. Unknown keys and repeated reports change nothing. */
export const createHandler = eventFunction("register-arrival", ObjectCreated, async ({ detail }, reach) => {
  const id = Id.safeParse(detail.object.key.replace(/^evidence\//, ""));
  const found = await reach.evidenceLinks.inspect(detail.object.key);
  if (!id.success || !found) return;
  const registered = await actAsSystem(reach, async () => {
    const evidence = await reach.records.get(evidenceNoun, id.data);
    if (!evidence) return ok([]);
    const decision = decideArrival(evidence.state, found, { now: reach.clock.now() });
    if (!decision.ok) return ok([]);
    return ok([plan(evidenceNoun, id.data, evidence, decision.value, systemAct(reach, { name: "register-arrival", clause: "6" }))]);
  });
  if (!registered.ok) throw new Error(`the arrival of ${id.data} was not registered: ${registered.refusal.code}`);
});
export const handler = createHandler(live);
