import { type Cycle, cycleNoun } from "../../domain/cycle/cycle.ts";
import { Instant } from "../../domain/kernel/instant.ts";
import { frozenProgrammeNoun } from "../../domain/programme/frozen-programme.ts";
import { defaultProgramme } from "../../domain/programme/programme.ts";
import type { World } from "./world.ts";

export const hebei = { code: "130000", zh: "河北省", en: "Hebei" };

/** A cycle of 2026 at its beginning, unless overridden. */
export const aCycle = (overrides: Partial<Cycle> = {}): Cycle =>
  cycleNoun.schema.parse({
    cycleId: "main-2026",
    programmeId: "main",
    programmeVersion: 1,
    year: 2026,
    status: "planned",
    startedAt: Instant.parse("2026-03-02T01:00:00.000Z"),
    call: null,
    shortlist: null,
    promotionId: null,
    closedAt: null,
    ...overrides,
  });

/** Puts the cycle and its frozen programme of defaults into the world. */
export const givenCycle = async (world: World, overrides: Partial<Cycle> = {}): Promise<Cycle> => {
  const cycle = aCycle(overrides);
  const programme = defaultProgramme(hebei);
  await world.given(frozenProgrammeNoun, cycle.cycleId, { cycleId: cycle.cycleId, programme, hash: "0".repeat(64) });
  await world.given(cycleNoun, cycle.cycleId, cycle);
  return cycle;
};
