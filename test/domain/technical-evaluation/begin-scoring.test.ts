import { describe, expect, it } from "vitest";
import type { ExpertAssignment } from "../../../domain/expert/expert-assignment.ts";
import { LocalDate } from "../../../domain/kernel/instant.ts";
import { decideBeginScoring } from "../../../domain/technical-evaluation/begin-scoring.ts";
import { anAssignment, aTechnicalEvaluation, fitExpert, scoreBy, scoringBegan } from "../../support/a-technical-evaluation.ts";

type Known = Parameters<typeof decideBeginScoring>[1];
type Case = readonly [string, ExpertAssignment, Partial<Known>, string, Readonly<Record<string, string>>];

const accepted = anAssignment("expert-1", { status: "accepted", scoreBy: null });
const known = { now: scoringBegan, evaluation: aTechnicalEvaluation(), expert: fitExpert, owesCalibration: false };

describe("an expert beginning to mark a unit", () => {
  it("R10 gets the panel's time for it", () => {
    expect(decideBeginScoring(accepted, known)).toEqual({ ok: true, value: { ...accepted, status: "scoring", scoreBy } });
  });

  it.each<Case>([
    ["who has not accepted", anAssignment("expert-1", { status: "invited" }), {}, "wrong-step", { step: "invited", needed: "accepted" }],
    [
      "before the whole panel has accepted",
      accepted,
      { evaluation: aTechnicalEvaluation({ status: "assigning" }) },
      "wrong-step",
      { step: "assigning", needed: "scoring" },
    ],
    [
      "of a panel another took the place of",
      accepted,
      { evaluation: aTechnicalEvaluation({ attempt: 2 }) },
      "wrong-step",
      { step: "assigning", needed: "scoring" },
    ],
    ["whose seat another has", anAssignment("anping", { status: "accepted" }), {}, "wrong-step", { step: "assigning", needed: "scoring" }],
    ["who is no expert any more", accepted, { expert: undefined }, "not-fit-to-score", { why: "not-active" }],
    [
      "whose term is over",
      accepted,
      { expert: { ...fitExpert, admission: { ...fitExpert.admission, termUntil: LocalDate.parse("2026-05-05") } } },
      "not-fit-to-score",
      { why: "term-over" },
    ],
    ["whose training ran out", accepted, { expert: { ...fitExpert, training: [] } }, "not-fit-to-score", { why: "not-trained" }],
    ["who owes the year's calibration case", accepted, { owesCalibration: true }, "calibration-first", {}],
  ])("R12 refuses one %s", (_, assignment, others, code, details) => {
    expect(decideBeginScoring(assignment, { ...known, ...others })).toMatchObject({ ok: false, refusal: { code, details } });
  });
});
