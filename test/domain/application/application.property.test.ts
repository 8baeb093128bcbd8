import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decideSignStatement } from "../../../domain/application/apply.ts";
import { decideCloseApplication } from "../../../domain/application/close-application.ts";
import { isUnderReview, readsAs } from "../../../domain/application/may.ts";
import { sectionClosed } from "../../../domain/application/section-window.ts";
import { decideReopenApplication, decideSubmitApplication } from "../../../domain/application/submit-application.ts";
import { decideWithdrawApplication } from "../../../domain/application/withdraw-application.ts";
import { Instant, LocalDate } from "../../../domain/kernel/instant.ts";
import { defaultSettings } from "../../../domain/programme/setting-catalogue.ts";
import type { UnitEvaluation } from "../../../domain/unit-evaluation/unit-evaluation.ts";
import { unitEvaluationNoun } from "../../../domain/unit-evaluation/unit-evaluation.ts";
import { aTree } from "../../support/a-rubric.ts";
import { aUnitEvaluation } from "../../support/a-unit-evaluation.ts";
import { anActivity } from "../../support/an-activity.ts";
import { completeSections } from "../../support/complete-sections.ts";
import { people } from "../../support/people.ts";

const representative = people.find(({ memberId }) => memberId === "unit-1");
if (!representative) throw new Error("unit-1 is not among the people");
const actor = representative;
const officer = { organization: { id: "body", kind: "evaluation-body", jurisdiction: "130000" } } as const;
const activity = anActivity();
const closesAt = activity.closes.dueAt;
const judging = { year: 2026, today: LocalDate.parse("2026-03-10"), rubric: aTree(), settings: defaultSettings };
const sections = completeSections();

const acts = {
  sign: (unit: UnitEvaluation, now: Instant) => decideSignStatement(unit, { actor, now, closesAt, activity }),
  submit: (unit: UnitEvaluation, now: Instant) => decideSubmitApplication(unit, { ...judging, actor, now, closesAt, sections }),
  submitPart: (unit: UnitEvaluation, now: Instant) =>
    decideSubmitApplication(unit, { ...judging, actor, now, closesAt, sections: sections.slice(1) }),
  reopen: (unit: UnitEvaluation, now: Instant) => decideReopenApplication(unit, { now, closesAt }),
  withdraw: (unit: UnitEvaluation, now: Instant) => decideWithdrawApplication(unit, { reason: "x" }, { actor, now }),
  close: (unit: UnitEvaluation, now: Instant) =>
    decideCloseApplication(unit, { ...judging, now, activity, sections, haveFilesArrived: true }),
  closePart: (unit: UnitEvaluation, now: Instant) =>
    decideCloseApplication(unit, { ...judging, now, activity, sections, haveFilesArrived: false }),
} as const;

const step = fc.record({
  act: fc.constantFrom(...Object.values(acts)),
  now: fc.constantFrom(...["2026-03-10T02:00:00.000Z", closesAt, "2026-03-27T16:00:00.001Z"].map((at) => Instant.parse(at))),
});

const mustBeRightlySeen = (unit: UnitEvaluation, now: Instant): void => {
  const isSeen = isUnderReview(unit);
  expect([unitEvaluationNoun.place(unit).list !== null, readsAs(officer, unit)]).toEqual([isSeen, isSeen ? "overseer" : undefined]);
  if (!isSeen) return;
  expect(now >= closesAt || unit.status === "withdrawn").toBe(true);
  expect([unit.statement === null, unit.submission?.sections.length]).toEqual([false, sections.length]);
};

describe("an application, whatever is tried in whatever order", () => {
  it("R03 is under review only when signed and handed in whole, and only after the window; before, it is the unit's alone", () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        let unit = aUnitEvaluation({ statement: null });
        for (const { act, now } of steps) {
          const next = act(unit, now);
          if (next.ok) {
            unit = next.value;
            mustBeRightlySeen(unit, now);
          }
        }
      }),
      { numRuns: 200, seed: 20260327 },
    );
  });

  it("R03 takes writing up to the very cut-off and not a millisecond longer, and only while it is a draft", () => {
    const draft = aUnitEvaluation();
    const late = Instant.parse("2026-03-27T16:00:00.001Z");
    expect(sectionClosed(draft, "6.1.1", { now: closesAt, closesAt })).toBeUndefined();
    expect(sectionClosed(draft, "6.1.1", { now: late, closesAt })).toMatchObject({ refusal: { code: "applications-closed" } });
    const submitted = aUnitEvaluation({ status: "submitted" });
    expect(sectionClosed(submitted, "6.1.1", { now: closesAt, closesAt })).toMatchObject({ refusal: { details: { step: "submitted" } } });
  });

  it("R03 is told no step of the judging by a refusal", () => {
    const refusedAt = (status: string) => sectionClosed(aUnitEvaluation({ status }), "6.1.1", { now: closesAt, closesAt });
    expect(refusedAt("panel_conclusion")).toEqual(refusedAt("technical_review"));
    expect(refusedAt("decided")).toEqual(refusedAt("technical_review"));
  });
});
