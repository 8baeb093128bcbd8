import { cycleNoun } from "../../domain/cycle/cycle.ts";
import { startCycle } from "../../domain/cycle/start-cycle.ts";
import { type Act, type Commitment, plan } from "../../domain/kernel/commitment.ts";
import { ok, type Refusal, type Result, refuse } from "../../domain/kernel/result.ts";
import { frozenProgrammeNoun } from "../../domain/programme/frozen-programme.ts";
import { defaultProgramme } from "../../domain/programme/programme.ts";
import { programmeNoun } from "../../domain/programme/programme-noun.ts";
import type { Live } from "./live.ts";

/** Plans the year's cycle with the programme as it stands; `cycle-exists` when the year has one. 2 GetItem. */
export const openCycle = async (
  live: Live,
  year: number,
  act: Act,
): Promise<Result<readonly [Commitment, Commitment], Refusal<"cycle-exists">>> => {
  const current = await live.records.get(programmeNoun, "main");
  const programme = current?.state ?? defaultProgramme(live.jurisdiction);
  const { cycle, frozen } = startCycle(programme, year, act.at);
  if (await live.records.get(cycleNoun, cycle.cycleId)) return refuse("cycle-exists", "5.1", { cycleId: cycle.cycleId });
  return ok([plan(cycleNoun, cycle.cycleId, null, cycle, act), plan(frozenProgrammeNoun, cycle.cycleId, null, frozen, act)]);
};
