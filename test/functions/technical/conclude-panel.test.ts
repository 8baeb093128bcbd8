import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { unitEvaluationNoun } from "../../../domain/unit-evaluation/unit-evaluation.ts";
import { routes } from "../../../functions/technical/http.ts";
import { createHandler as createSweep } from "../../../functions/work-items/sweep-deadlines.schedule.ts";
import { evaluationId } from "../../support/a-technical-evaluation.ts";
import { experts } from "../../support/an-acceptance.ts";
import { aContext } from "../../support/events.ts";
import { givenFile } from "../../support/given-file.ts";
import { aggregatePanel, givenPanel, must, path, submitSheets } from "../../support/given-technical.ts";
import { startWorld, type World } from "../../support/world.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld(routes);
  await givenPanel(world);
});
afterAll(() => world.stop());

const unit = async () => world.live.records.get(unitEvaluationNoun, evaluationId);
const visit = { from: "2026-05-28T01:00:00.000Z", until: "2026-05-28T09:00:00.000Z", place: "安平县工业园" };
const onSite = { ...visit, team: ["expert-2"], questions: [] };
const held = { heldAt: "2026-05-22T02:00:00.000Z", attendance: experts.slice(0, 3), minutes: "逐项讨论。" };
const points = [{ point: "6.2.1", percent: 75, reason: "有三年数据" }];
const finding = { text: "文件为现行版本", adjustment: 0, evidenceIds: ["photo"] };

describe("a panel from its sum to its conclusion", () => {
  it("R10 late sheets are told to the body, and the panel goes on", async () => {
    world.setClock("2026-05-21T02:00:00.000Z");
    await createSweep(() => world.live)({ scheduledTime: "2026-05-21T02:00:00.000Z" }, aContext("sweep"));
    expect(await must(world, "officer", "GET", path)).toMatchObject({ body: { evaluation: { status: "scoring", overdue: true } } });
    expect((await must(world, "officer", "GET", "/api/technical/evaluations?cycleId=main-2026")).body).toMatchObject({
      rows: [{ id: evaluationId, summary: { overdue: true } }],
    });
  });

  it("R10 disagreement leads to a consensus of the panel, the unit learning nothing of it", async () => {
    const before = await unit();
    await submitSheets(world, ["expert-1"], 80, { "6.2.1": 40 });
    await submitSheets(world, experts.slice(1));
    await aggregatePanel(world);
    world.setClock("2026-05-22T03:00:00.000Z");
    expect(await world.call("officer", "POST", `${path}/consensus`, { ...held, points })).toMatchObject({ status: 403 });
    await must(world, "officer", "POST", `${path}/settlement`, { onSite });
    expect(await world.call("expert-2", "POST", `${path}/consensus`, { ...held, points })).toMatchObject({
      body: { code: "not-permitted" },
    });
    expect(await unit()).toEqual(before);
    await must(world, "expert-1", "POST", `${path}/consensus`, { ...held, points });
    expect((await unit())?.state).toMatchObject({ status: "on_site_review", onSite: visit });
  });

  it("R43, R44 the visit is recorded with photos of its own team, and its findings do not show in the unit's record", async () => {
    const moved = { ...visit, place: "新厂区", reason: "单位请求" };
    await must(world, "officer", "PUT", `${path}/on-site`, moved);
    expect((await unit())?.state.onSite).toEqual({ ...visit, place: "新厂区" });
    world.setClock("2026-05-28T03:00:00.000Z");
    const before = await unit();
    const photo = await world.call("expert-2", "PUT", `${path}/on-site/site-order`, finding);
    expect(photo).toMatchObject({ status: 422, body: { code: "evidence-unknown" } });
    await givenFile(world, { evidenceId: "photo", organizationId: "employer-2", noun: "technical-evaluation", id: evaluationId });
    await must(world, "expert-2", "PUT", `${path}/on-site/site-order`, { ...finding, adjustment: 10 });
    expect(await world.call("expert-1", "POST", `${path}/on-site-closing`, {})).toMatchObject({
      body: { code: "finding-missing", details: { items: "traceability" } },
    });
    await must(world, "expert-2", "PUT", `${path}/on-site/traceability`, { ...finding, evidenceIds: [] });
    expect(await unit()).toEqual(before);
    await must(world, "expert-1", "POST", `${path}/on-site-closing`, {});
    expect((await unit())?.state.status).toBe("technical_review");
  });

  it("R10 the leader concludes, evaluation and unit together, and the unit's history names no expert", async () => {
    expect(await world.call("expert-2", "POST", `${path}/conclusion`, { opinion: "同意" })).toMatchObject({
      body: { code: "not-permitted" },
    });
    await must(world, "expert-1", "POST", `${path}/conclusion`, { opinion: "体系有效" });
    expect((await unit())?.state.status).toBe("panel_conclusion");
    const { rows } = await world.live.records.history(unitEvaluationNoun.name, evaluationId);
    expect(new Set(rows.map(({ by }) => by.memberId))).toEqual(new Set(["system"]));
    expect(JSON.stringify(rows)).not.toMatch(/expert-|employer-/);
    expect(await world.call("expert-1", "POST", `${path}/conclusion`, { opinion: "再" })).toMatchObject({ body: { code: "wrong-step" } });
  });

  it("R10 the ranking shows raw and concluded score, the calibrated one once it is computed", async () => {
    const ranking = "/api/technical/ranking?cycleId=main-2026";
    // One mark of 40 among 80s: the grade hangs on its author. Consensus and visit raised 6.2.1 by 3 % and 6.4.1 by 10 % of their points.
    const unitName = "安平县甲丝网有限公司";
    const scores = { score: 797_600, concluded: 800_500, grade: "excellent", stable: false };
    const row = { evaluationId, unitId: "unit-1", unitName, step: "concluded", ...scores };
    expect((await must(world, "supervisor", "GET", ranking)).body).toEqual({ rows: [{ ...row, calibrated: null }], cursor: null });
    await must(world, "officer", "POST", "/api/technical/calibrations", { cycleId: "main-2026" });
    expect((await must(world, "officer", "GET", ranking)).body).toEqual({ rows: [{ ...row, calibrated: 797_600 }], cursor: null });
    expect((await must(world, "officer", "GET", "/api/technical/calibrations/main-2026")).body).toMatchObject({
      calibration: { evaluations: 1, experts: { length: 5 } },
    });
    expect(await world.call("expert-1", "GET", ranking)).toMatchObject({ status: 403 });
    expect((await must(world, "officer", "GET", "/api/technical/evaluations?cycleId=main-2026")).body["rows"]).toEqual([]);
  });
});
