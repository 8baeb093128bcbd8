import { describe, expect, it } from "vitest";
import { decideCloseApplications } from "../../../domain/creation-activity/close-applications.ts";
import { creationActivityNoun } from "../../../domain/creation-activity/creation-activity.ts";
import { decideExtendApplications } from "../../../domain/creation-activity/extend-applications.ts";
import { decideFinishActivity, unfinishedUnits } from "../../../domain/creation-activity/finish-activity.ts";
import { decideOpenApplications } from "../../../domain/creation-activity/open-applications.ts";
import { decideRecomputeActivity } from "../../../domain/creation-activity/recompute-activity.ts";
import { addHours, Instant } from "../../../domain/kernel/instant.ts";
import { unitEvaluationStatuses, unitRankOf } from "../../../domain/unit-evaluation/unit-evaluation-status.ts";
import { aDeciding } from "../../support/a-deciding.ts";
import { aDraftRubric, aRubric } from "../../support/a-rubric.ts";
import { anActivity } from "../../support/an-activity.ts";
import { aCycle } from "../../support/given-cycle.ts";

const rubric = aRubric();
const opening = {
  ...aDeciding("officer", "2026-03-02T01:00:00.000Z"),
  cycle: aCycle(),
  rubric,
  standardVersionId: rubric.standardVersionId,
};
const later = Instant.parse("2026-04-10T16:00:00.000Z");
const closing = Instant.parse("2026-03-27T16:00:00.000Z");

describe("opening the year's applications", () => {
  it("R04 freezes the rubric and its hash, and takes applications for twenty working days", () => {
    const opened = decideOpenApplications("2026 年质量提升创建活动", opening);
    expect(opened).toMatchObject({
      ok: true,
      value: {
        activity: { status: "open", rubricId: "rubric-2026", rubricHash: rubric.contentHash, closes: { lastDay: "2026-03-30" } },
        cycle: { ...aCycle(), awaitsUnits: true },
        rubric: { ...rubric, usedBy: ["main-2026"] },
      },
    });
  });

  it.each([
    ["a year that is closed", { cycle: aCycle({ status: "cancelled", closedAt: opening.now }) }, "cycle-closed"],
    ["a rubric that is a draft", { rubric: aDraftRubric() }, "wrong-step"],
    ["a rubric that was withdrawn", { rubric: aRubric({ status: "withdrawn" }) }, "wrong-step"],
    ["a rubric published in this very moment", { rubric: aRubric({ publishedAt: opening.now }) }, "wrong-step"],
    ["another programme's rubric", { rubric: aRubric({ programmeId: "other" }) }, "rubric-unfit"],
    ["a rubric under another version of the standard", { standardVersionId: "other" }, "rubric-unfit"],
  ])("R04 refuses %s", (_, overrides, code) => {
    expect(decideOpenApplications("创建活动", { ...opening, ...overrides })).toMatchObject({ ok: false, refusal: { code } });
  });
});

describe("the closing of applications", () => {
  it("R06 is only ever moved later, before it has passed, and says why", () => {
    const activity = anActivity();
    const asked = { until: later, reason: "应各单位要求" };
    expect(decideExtendApplications(activity, asked, aDeciding("officer", "2026-03-20T01:00:00.000Z"))).toEqual({
      ok: true,
      value: {
        ...activity,
        closes: { ...activity.closes, dueAt: later, lastDay: "2026-04-10" },
        extensions: [{ from: activity.closes.dueAt, reason: "应各单位要求", at: "2026-03-20T01:00:00.000Z" }],
      },
    });
    const sooner = { until: Instant.parse("2026-03-26T16:00:00.000Z"), reason: "x" };
    expect(decideExtendApplications(activity, sooner, aDeciding("officer", "2026-03-20T01:00:00.000Z"))).toMatchObject({
      refusal: { code: "deadline-not-later" },
    });
    expect(decideExtendApplications(activity, asked, aDeciding("officer", "2026-03-27T16:00:00.001Z"))).toMatchObject({
      refusal: { code: "activity-closed" },
    });
    expect(decideExtendApplications(anActivity({ status: "evaluating" }), asked, aDeciding("officer"))).toMatchObject({
      refusal: { code: "wrong-step" },
    });
    const moved = { from: closing, reason: "x", at: closing };
    const often = anActivity({ extensions: Array.from({ length: 20 }, () => moved) });
    expect(decideExtendApplications(often, asked, aDeciding("officer", "2026-03-20T01:00:00.000Z"))).toMatchObject({
      refusal: { code: "extensions-used-up" },
    });
  });

  it("ends the taking of applications when it falls due and not before", () => {
    const activity = anActivity();
    expect(decideCloseApplications(activity, { now: closing })).toEqual({ ok: true, value: { ...activity, status: "evaluating" } });
    expect(decideCloseApplications(activity, { now: Instant.parse("2026-03-27T15:59:59.999Z") })).toMatchObject({
      refusal: { code: "not-yet-due" },
    });
    expect(creationActivityNoun.place(activity).deadlines).toEqual([{ purpose: "close-applications", dueAt: closing }]);
    expect(creationActivityNoun.place(anActivity({ status: "evaluating" })).deadlines).toEqual([]);
  });

  it("is counted anew when it was provisional, and never sooner", () => {
    const provisional = anActivity({ closes: { ...anActivity().closes, provisional: true } });
    expect(decideRecomputeActivity(provisional, aDeciding("officer"))).toMatchObject({
      ok: true,
      value: { closes: { lastDay: "2026-03-30", provisional: false } },
    });
    const extended = anActivity({ closes: { ...anActivity().closes, dueAt: later, provisional: true } });
    expect(decideRecomputeActivity(extended, aDeciding("officer"))).toMatchObject({
      value: { closes: { dueAt: later, provisional: false } },
    });
    expect(decideRecomputeActivity(anActivity(), aDeciding("officer"))).toMatchObject({ refusal: { code: "wrong-step" } });
  });
});

describe("finishing the unit side of a year", () => {
  const evaluating = anActivity({ status: "evaluating" });
  const cycle = aCycle({ awaitsUnits: true });
  const now = Instant.parse("2026-09-01T01:00:00.000Z");

  it("R08 needs every unit past its announcement, and a day for the sweep after the closing", () => {
    expect(decideFinishActivity(evaluating, { now, cycle, heldBack: false, appealsUntil: null })).toEqual({
      ok: true,
      value: { activity: { ...evaluating, status: "finished", finishedAt: now }, cycle: { ...cycle, awaitsUnits: false } },
    });
    expect(decideFinishActivity(evaluating, { now, cycle, heldBack: true, appealsUntil: null })).toMatchObject({
      refusal: { code: "units-unfinished" },
    });
    expect(decideFinishActivity(evaluating, { now: closing, cycle, heldBack: false, appealsUntil: null })).toMatchObject({
      refusal: { code: "not-yet-due" },
    });
    const later = addHours(now, 1);
    expect(decideFinishActivity(evaluating, { now, cycle, heldBack: false, appealsUntil: later })).toMatchObject({
      refusal: { code: "not-yet-due", details: { dueAt: later } },
    });
    expect(decideFinishActivity(anActivity(), { now, cycle, heldBack: false, appealsUntil: null })).toMatchObject({
      refusal: { code: "wrong-step" },
    });
  });

  it("R08 counts as unfinished who is under review or judged, not who ended without a result", () => {
    const waits = unitEvaluationStatuses.filter((status) =>
      unfinishedUnits.some(({ from, upTo }) => from <= `${unitRankOf(status)}#` && `${unitRankOf(status)}#` <= upTo),
    );
    expect(waits).toEqual([
      "conformity_review",
      "supplement_requested",
      "technical_review",
      "on_site_review",
      "panel_conclusion",
      "public_notice",
      "decided",
    ]);
  });
});
