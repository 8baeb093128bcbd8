import { describe, expect, it } from "vitest";
import { cycleIdOf, cycleNoun } from "../../../domain/cycle/cycle.ts";
import { startCycle } from "../../../domain/cycle/start-cycle.ts";
import { canonicalJson } from "../../../domain/kernel/canonical.ts";
import { sha256 } from "../../../domain/kernel/sha256.ts";
import { defaultProgramme } from "../../../domain/programme/programme.ts";
import { aCycle, hebei } from "../../support/given-cycle.ts";
import { atNine } from "../../support/machine.ts";

const programme = defaultProgramme(hebei);

describe("startCycle", () => {
  it("R08 begins the year's only cycle: its id is made of programme and year", () => {
    const { cycle } = startCycle(programme, 2026, atNine);
    expect(cycle).toEqual(aCycle({ programmeVersion: programme.version }));
    expect(cycle.cycleId).toBe(cycleIdOf(programme.id, 2026));
  });

  it("R04 freezes the programme as it stands, with the hash that proves it", () => {
    const { frozen } = startCycle(programme, 2026, atNine);
    expect(frozen).toEqual({ cycleId: "main-2026", programme, hash: sha256(canonicalJson(programme)) });
  });
});

const listed = { decisionId: "d", projectIds: ["p"], noticeId: null };

describe("where a cycle stands", () => {
  it.each([
    ["publish-call", {}],
    ["decide-shortlist", { status: "shortlisting" }],
    ["enter-shortlist", { status: "shortlisting", shortlist: listed }],
    ["await-shortlist-notice", { status: "shortlisting", shortlist: { ...listed, noticeId: "n" } }],
    ["await-contracts", { status: "contracting" }],
    ["close-cycle", { status: "promoted" }],
    ["await-units", { status: "promoted", awaitsUnits: true }],
  ] as const)("is at %s", (step, overrides) => {
    const cycle = cycleNoun.schema.parse({ ...aCycle(), ...overrides });
    expect(cycleNoun.place(cycle)).toMatchObject({ step, workflow: "annual-cycle" });
  });

  it.each(["closed", "cancelled"] as const)("wants no workflow and waits for nobody once %s", (status) => {
    expect(cycleNoun.place(aCycle({ status }))).toMatchObject({ step: "done", workflow: null, waits: [], deadlines: [] });
  });

  it("R61 the end of an open call is its one deadline, gone once the call is closed", () => {
    const call = { callId: "call-1", closesAt: atNine };
    expect(cycleNoun.place(aCycle({ status: "call_open", call })).deadlines).toEqual([{ purpose: "close-call", dueAt: atNine }]);
    expect(cycleNoun.place(aCycle({ status: "shortlisting", call })).deadlines).toEqual([]);
  });
});
