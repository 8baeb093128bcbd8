import { canonicalJson } from "../kernel/canonical.ts";
import type { Instant } from "../kernel/instant.ts";
import { sha256 } from "../kernel/sha256.ts";
import type { FrozenProgramme } from "../programme/frozen-programme.ts";
import type { Programme } from "../programme/programme.ts";
import { type Cycle, cycleIdOf } from "./cycle.ts";

/** R08, R04: the yearly round begins, and the programme as it stands now is frozen for it. */
export const startCycle = (
  programme: Programme,
  year: number,
  now: Instant,
): { readonly cycle: Cycle; readonly frozen: FrozenProgramme } => {
  const cycleId = cycleIdOf(programme.id, year);
  return {
    cycle: {
      cycleId,
      programmeId: programme.id,
      programmeVersion: programme.version,
      year,
      status: "planned",
      startedAt: now,
      call: null,
      shortlist: null,
      promotionId: null,
      awaitsUnits: false,
      closedAt: null,
    },
    frozen: { cycleId, programme, hash: sha256(canonicalJson(programme)) },
  };
};
