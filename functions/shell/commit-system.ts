import type { Act, Commitment } from "../../domain/kernel/commitment.ts";
import type { Deciding } from "../../domain/kernel/deciding.ts";
import { bySystem } from "../../domain/kernel/history.ts";
import { ok, type Refusal, type Result, refuse } from "../../domain/kernel/result.ts";
import { type Actor, publicActor } from "../../domain/member/actor.ts";
import type { Live } from "./live.ts";

const attempts = 5;

/** The system as an actor: it holds no role, so no rule that asks for a person lets it pass. */
const systemActor: Actor = { ...publicActor, memberId: "system", organization: { ...publicActor.organization, id: "system" } };

/** What a decision made by a deadline or a workflow step may know. */
export const decidingAsSystem = async (live: Live, cycleId: string): Promise<Deciding> => {
  const [settings, calendar] = await Promise.all([live.references.settingsOf(cycleId), live.references.calendar()]);
  return { now: live.clock.now(), actor: systemActor, settings, calendar };
};

/** The act that history names when no person acted. */
export const systemAct = (live: Live, { name, clause }: { readonly name: string; readonly clause: string }): Act => ({
  command: name,
  clause,
  at: live.clock.now(),
  by: bySystem,
});

/**
 * Commits what `perform` plans, as the system; planned anew when another write came between. Nothing is written when it plans nothing.
 * Refuses what `perform` refuses, and `busy` after five lost races.
 */
export const actAsSystem = async <Code extends string>(
  live: Live,
  perform: () => Promise<Result<readonly Commitment[], Refusal<Code>>>,
): Promise<Result<readonly Commitment[], Refusal<Code | "busy">>> => {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const planned = await perform();
    if (!planned.ok || planned.value.length === 0) return planned;
    if ((await live.records.commit(planned.value)) === "done") return ok(planned.value);
  }
  return refuse("busy", "4");
};
