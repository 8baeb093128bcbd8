import { decideCloseCall } from "../../domain/cycle/close-call.ts";
import { cycleNoun } from "../../domain/cycle/cycle.ts";
import { plan } from "../../domain/kernel/commitment.ts";
import type { Deciding, Decision } from "../../domain/kernel/deciding.ts";
import type { Noun } from "../../domain/kernel/noun.ts";
import { ok } from "../../domain/kernel/result.ts";
import { actAsSystem, decidingAsSystem, systemAct } from "../shell/commit-system.ts";
import type { Live } from "../shell/live.ts";

/** Fires one deadline of one record; false when the record has moved on and nothing was left to do. */
type Fire = (reach: Live, id: string) => Promise<boolean>;

const firing =
  <State extends { readonly cycleId: string }>(
    noun: Noun<State>,
    named: { readonly name: string; readonly clause: string },
    decide: (state: State, deciding: Deciding) => Decision<State, string>,
  ): Fire =>
  async (reach, id) => {
    const fired = await actAsSystem(reach, async () => {
      const stored = await reach.records.get(noun, id);
      if (!stored) return ok([]);
      const decision = decide(stored.state, await decidingAsSystem(reach, stored.state.cycleId));
      return decision.ok ? ok([plan(noun, id, stored, decision.value, systemAct(reach, named))]) : ok([]);
    });
    return fired.ok && fired.value.length > 0;
  };

/** What each deadline means, by noun and purpose; `place` of the noun sets them. */
export const deadlines: Readonly<Record<string, Fire>> = {
  "cycle.close-call": firing(cycleNoun, { name: "close-call", clause: "7.1.1" }, decideCloseCall),
};
