import * as z from "zod";
import { practice, proposal } from "../basis.ts";
import { choice } from "../setting.ts";

/** Quorum and majorities of collective decisions. */
export const collectiveSettings = z.strictObject({
  quorum: choice(["more_than_half", "two_thirds", "three_quarters", "all"], {
    clause: "7.1.2",
    fallback: "two_thirds",
    basis: practice("三分之二以上委员投票", "ballots need two thirds of the members"),
    zh: "法定人数（占应到）",
    en: "Quorum (of those entitled)",
  }),
  majority: choice(["more_than_half", "two_thirds", "three_quarters", "all"], {
    clause: "7.1.2",
    fallback: "more_than_half",
    basis: proposal,
    zh: "通过所需（占出席）",
    en: "Majority (of those present)",
  }),
  strongMajority: choice(["two_thirds", "three_quarters", "all"], {
    clause: "7.1.2",
    fallback: "two_thirds",
    basis: proposal,
    zh: "除名或改变等级所需（占出席）",
    en: "Majority to remove or to override (of those present)",
  }),
});
