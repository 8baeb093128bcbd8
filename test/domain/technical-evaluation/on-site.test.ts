import { describe, expect, it } from "vitest";
import type { Deciding } from "../../../domain/kernel/deciding.ts";
import { addHours, Instant } from "../../../domain/kernel/instant.ts";
import { decideConcludePanel } from "../../../domain/technical-evaluation/conclude-panel.ts";
import { mirroredUnit, touchesUnit } from "../../../domain/technical-evaluation/mirror-unit.ts";
import { alwaysLookedAt } from "../../../domain/technical-evaluation/on-site-items.ts";
import { decideMoveOnSite, decidePlanOnSite } from "../../../domain/technical-evaluation/plan-on-site.ts";
import { decideCloseOnSite, decideRecordFinding } from "../../../domain/technical-evaluation/review-on-site.ts";
import { decideSettleResult } from "../../../domain/technical-evaluation/settle-result.ts";
import type { TechnicalEvaluation } from "../../../domain/technical-evaluation/technical-evaluation.ts";
import { aDeciding } from "../../support/a-deciding.ts";
import { aScoredPanel, aTechnicalEvaluation } from "../../support/a-technical-evaluation.ts";
import { aUnitEvaluation } from "../../support/a-unit-evaluation.ts";
import { got } from "../../support/an-acceptance.ts";

const officer = aDeciding("officer", "2026-05-21T02:00:00.000Z");
const from = Instant.parse("2026-05-25T01:00:00.000Z");
const until = Instant.parse("2026-05-25T09:00:00.000Z");
const questions = [{ point: "6.2.1" as const, question: "过程指标是否按月统计？" }];
const onSite = { from, until, place: "安平县工业园", team: ["expert-2", "expert-3"], questions };
const found = { text: "与申报一致", adjustment: 0, evidenceIds: [] };
const during = (as: string): Deciding => aDeciding(as, addHours(from, 2));

const onTheirWay = got(decideSettleResult(aScoredPanel(), { onSite }, officer));
const withFindings = (adjustments: Readonly<Record<string, number>> = {}): TechnicalEvaluation =>
  (onTheirWay.onSite?.items ?? []).reduce<TechnicalEvaluation>(
    (evaluation, { itemId }) =>
      got(decideRecordFinding(evaluation, { ...found, itemId, adjustment: adjustments[itemId] ?? 0 }, during("expert-2"))),
    onTheirWay,
  );

describe("planning a visit", () => {
  it("R43, R44 order of the site and traceability are looked at on every visit, beside what is asked", () => {
    const items = [...alwaysLookedAt, { itemId: "question-1", ...questions[0], finding: null }];
    const planned = { from, until, place: "安平县工业园", team: ["expert-2", "expert-3"], items, closedAt: null };
    expect(onTheirWay).toEqual({ ...aScoredPanel(), status: "on_site", onSite: planned });
    expect(alwaysLookedAt.map(({ point }) => point)).toEqual(["6.4.1", "6.4.2"]);
  });

  it("R10 waits for the consensus where there is one", () => {
    const apart = aScoredPanel(undefined, { "6.2.1": [40, 90, 80, 80, 80] });
    expect(got(decideSettleResult(apart, { onSite }, officer))).toMatchObject({ status: "consensus", onSite: { place: "安平县工业园" } });
    const talking = got(decideSettleResult(apart, {}, officer));
    expect(got(decidePlanOnSite(talking, onSite, officer)).status).toBe("consensus");
  });

  it.each([
    ["someone off the panel", { team: ["anping"] }, "on-site-team"],
    ["someone twice", { team: ["expert-2", "expert-2"] }, "on-site-team"],
    ["a day that is over", { from: addHours(officer.now, -1) }, "on-site-dates"],
    ["an end before its beginning", { until: from }, "on-site-dates"],
  ] as const)("R10 refuses a visit with %s", (_, others, code) => {
    const asked = { ...onSite, ...others, team: [...("team" in others ? others.team : onSite.team)] };
    expect(decideSettleResult(aScoredPanel(), { onSite: asked }, officer)).toMatchObject({ refusal: { code } });
  });

  it("R10 is refused where the programme has none, and after one there is no second", () => {
    const none = { ...officer.settings, evaluation: { ...officer.settings.evaluation, onSite: "none" as const } };
    expect(decideSettleResult(aScoredPanel(), { onSite }, { ...officer, settings: none })).toMatchObject({
      refusal: { code: "on-site-off" },
    });
    const reviewed = got(decideCloseOnSite(withFindings(), during("expert-1")));
    expect(decidePlanOnSite(reviewed, onSite, officer)).toMatchObject({ refusal: { code: "wrong-step" } });
    const asked = got(decideSettleResult(aScoredPanel(), {}, officer));
    expect(got(decidePlanOnSite(asked, onSite, officer)).status).toBe("on_site");
    expect(decidePlanOnSite(aTechnicalEvaluation(), onSite, officer)).toMatchObject({ refusal: { code: "wrong-step" } });
  });

  it("R10 may be moved while it is not over", () => {
    const moved = { from: addHours(from, 24), until: addHours(until, 24), place: "新址" };
    expect(decideMoveOnSite(onTheirWay, moved, officer)).toMatchObject({ value: { status: "on_site", onSite: moved } });
    expect(decideMoveOnSite(onTheirWay, { ...moved, until: from }, officer)).toMatchObject({ refusal: { code: "on-site-dates" } });
    expect(decideMoveOnSite(aScoredPanel(), moved, officer)).toMatchObject({ refusal: { code: "wrong-step" } });
  });
});

describe("the visit", () => {
  const record = (itemId: string, others: object = {}, as = during("expert-2")) =>
    decideRecordFinding(onTheirWay, { ...found, ...others, itemId }, as);

  it("R43 each of the team writes findings, from its beginning on and within the bounds", () => {
    expect(record("site-order", { adjustment: -20 })).toMatchObject({ ok: true });
    expect(record("site-order", { adjustment: -21 })).toMatchObject({
      refusal: { code: "adjustment-too-large", details: { point: "6.4.1", limit: 20 } },
    });
    expect(record("site-order", {}, aDeciding("expert-2", addHours(from, -1)))).toMatchObject({ refusal: { code: "not-yet-due" } });
    expect(record("site-order", {}, during("expert-1"))).toMatchObject({ refusal: { code: "not-permitted" } });
    expect(record("question-9")).toMatchObject({ refusal: { code: "unknown-record" } });
    expect(decideRecordFinding(aScoredPanel(), { ...found, itemId: "site-order" }, during("expert-2"))).toMatchObject({
      refusal: { code: "wrong-step" },
    });
  });

  it("R43 a point the unit left out is looked at, but moves nothing", () => {
    const terms = { ...onTheirWay.terms, points: onTheirWay.terms.points.filter(({ point }) => point !== "6.4.1") };
    const asked = { ...found, itemId: "site-order" };
    const without = { ...onTheirWay, terms };
    expect(decideRecordFinding(without, { ...asked, adjustment: -5 }, during("expert-2"))).toMatchObject({
      refusal: { code: "adjustment-too-large", details: { limit: 0 } },
    });
    expect(decideRecordFinding(without, asked, during("expert-2"))).toMatchObject({ ok: true });
  });

  it("R44 is closed by the leader once every item has its finding, and moves the points it looked at", () => {
    expect(decideCloseOnSite(onTheirWay, during("expert-1"))).toMatchObject({
      refusal: { code: "finding-missing", details: { items: "site-order, traceability, question-1" } },
    });
    const visited = withFindings({ traceability: -20 });
    expect(decideCloseOnSite(visited, during("expert-2"))).toMatchObject({ refusal: { code: "not-permitted" } });
    const closed = got(decideCloseOnSite(visited, during("expert-1")));
    expect(closed).toEqual({ ...visited, status: "reviewed", onSite: { ...visited.onSite, closedAt: addHours(from, 2) } });
    const maximum = closed.terms.points.find(({ point }) => point === "6.4.2")?.maximum ?? 0;
    const concluded = got(decideConcludePanel(closed, { opinion: "同意" }, { ...during("expert-1"), view: undefined }));
    expect(concluded.conclusion?.score).toBe(800_000 - maximum / 5);
    expect(concluded.result).toEqual(aScoredPanel().result);
  });
});

describe("what the unit's own record tells of its panel", () => {
  const unit = aUnitEvaluation({ status: "technical_review" });

  it("R10 only the visit and the conclusion, and no finding", () => {
    const visit = { from, until, place: "安平县工业园" };
    const visited = mirroredUnit(unit, onTheirWay);
    expect(visited).toEqual({ ...unit, status: "on_site_review", onSite: visit });
    expect(touchesUnit(onTheirWay, withFindings())).toBe(false);
    expect(mirroredUnit({ ...unit, status: "on_site_review", onSite: visit }, withFindings())).toBeNull();
    const closed = got(decideCloseOnSite(withFindings(), during("expert-1")));
    expect(mirroredUnit({ ...unit, status: "on_site_review", onSite: visit }, closed)).toEqual({ ...unit, onSite: visit });
    const concluded = got(decideConcludePanel(closed, { opinion: "同意" }, { ...during("expert-1"), view: undefined }));
    expect(mirroredUnit(unit, concluded)).toEqual({ ...unit, status: "panel_conclusion" });
    expect(touchesUnit(aTechnicalEvaluation(), aScoredPanel())).toBe(false);
    expect(touchesUnit(aScoredPanel(), got(decideSettleResult(aScoredPanel(), {}, officer)))).toBe(false);
  });

  it("throws when the unit left the path without its panel", () => {
    expect(() => mirroredUnit(aUnitEvaluation({ status: "withdrawn" }), onTheirWay)).toThrow("withdrawn");
  });
});
