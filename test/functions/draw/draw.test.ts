import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { recheckDraw } from "../../../domain/draw/recheck-draw.ts";
import { assignmentIdOf, assignmentNoun } from "../../../domain/expert/expert-assignment.ts";
import { technicalEvaluationNoun } from "../../../domain/technical-evaluation/technical-evaluation.ts";
import { unitEvaluationNoun } from "../../../domain/unit-evaluation/unit-evaluation.ts";
import { routes as drawRoutes } from "../../../functions/draw/http.ts";
import { routes as publicRoutes } from "../../../functions/public/http.ts";
import { aSubmission, aUnitEvaluation } from "../../support/a-unit-evaluation.ts";
import {
  drawPanelsOf,
  evaluationOf,
  givenUnitsAndPool,
  mustCall,
  openPanels,
  panelOf,
  pool,
  prepare,
  publishedRecord,
  runDraw,
  units,
} from "../../support/given-draw.ts";
import { startWorld, type World } from "../../support/world.ts";

let world: World;
beforeEach(async () => {
  world = await startWorld([...drawRoutes, ...publicRoutes]);
  await givenUnitsAndPool(world);
});
afterEach(() => world.stop());

describe("a draw of panels", () => {
  it("R14 invites a full panel for each unit, every expert within their limits, and once only", async () => {
    const drawId = await drawPanelsOf(world);
    const loads = new Map(pool.map((memberId) => [memberId, 0]));
    for (const unitId of units) {
      const { seats, status, attempt, panelSize } = await panelOf(world, unitId);
      expect({ status, attempt, panelSize, leaders: seats.map(({ leads }) => leads) }).toEqual({
        ...{ status: "assigning", attempt: 1, panelSize: 5 },
        leaders: [true, false, false, false, false],
      });
      for (const { memberId } of seats) {
        loads.set(memberId, (loads.get(memberId) ?? 0) + 1);
        const assignment = await world.live.records.get(assignmentNoun, assignmentIdOf(evaluationOf(unitId), 1, memberId));
        expect(assignment?.state).toMatchObject({ status: "invited", respondBy: "2026-05-12T16:00:00.000Z" });
      }
    }
    expect([...loads.values()].toSorted()).toEqual([1, 1, 1, 2, 2, 2, 2, 2, 2]);
    const before = await world.live.records.get(technicalEvaluationNoun, evaluationOf("unit-1"));
    await runDraw(world, drawId);
    await openPanels(world, drawId);
    expect(await world.live.records.get(technicalEvaluationNoun, evaluationOf("unit-1"))).toEqual(before);
    expect((await mustCall(world, "officer", "GET", `/api/draw/draws/${drawId}`)).body).toMatchObject({
      draw: { status: "opened", opened: 3 },
    });
  });

  it("R05, R06 can be worked out again by anyone from what everyone may read", async () => {
    const record = await publishedRecord(world, await drawPanelsOf(world));
    expect(record.panels).toHaveLength(3);
    expect(recheckDraw(record).map(({ outcome }) => outcome)).toEqual(["matches", "matches", "matches", "matches", "matches"]);
    expect(JSON.stringify(record)).not.toMatch(/expert-\d|unit-\d|sealed/);
  });

  it("R05 needs a value that is not known yet, a second person, and patience", async () => {
    const asked = (knownFrom: string) => ({ cycleId: "main-2026", publicValue: { source: "x", knownFrom } });
    const early = await world.call("officer", "POST", "/api/draw/draws", asked("2026-05-06T02:00:00.000Z"));
    expect(early.body["code"]).toBe("draw-value-known");
    const drawId = String((await prepare(world)).body["id"]);
    const reveal = async (as: string): Promise<unknown> =>
      (await world.call(as, "POST", `/api/draw/draws/${drawId}/seed`, { value: "1" })).body["code"];
    expect(await reveal("officer-2")).toBe("not-yet-due");
    world.setClock("2026-05-08T03:00:00.000Z");
    expect(await reveal("officer")).toBe("own-draw");
    expect(await reveal("supervisor")).toBe("not-permitted");
    expect(await reveal("approver")).toBeUndefined();
    expect(await reveal("approver")).toBe("wrong-step");
  });

  it("is one at a time, and can be given up before anyone is drawn, the reason open to all", async () => {
    const drawId = String((await prepare(world)).body["id"]);
    expect((await prepare(world, "officer-2")).body).toMatchObject({ code: "draw-open" });
    await mustCall(world, "approver", "POST", `/api/draw/draws/${drawId}/cancellation`, { reason: "名册有误" });
    expect((await mustCall(world, undefined, "GET", `/api/public/draws/${drawId}`)).body).toMatchObject({
      status: "cancelled",
      cancelled: { reason: "名册有误" },
    });
    const again = await drawPanelsOf(world).catch(() => undefined);
    expect(again).toEqual(expect.any(String));
    expect((await world.call("approver", "POST", `/api/draw/draws/${again}/cancellation`, { reason: "x" })).body["code"]).toBe(
      "wrong-step",
    );
    expect((await mustCall(world, undefined, "GET", "/api/public/draws?cycleId=main-2026")).body["rows"]).toHaveLength(2);
  });

  it("leaves out a unit that withdrew meanwhile, and takes up units and experts that came later in a second draw", async () => {
    const drawId = String((await prepare(world)).body["id"]);
    world.setClock("2026-05-08T03:00:00.000Z");
    await mustCall(world, "officer-2", "POST", `/api/draw/draws/${drawId}/seed`, { value: "1" });
    await runDraw(world, drawId);
    const unit = await world.live.records.get(unitEvaluationNoun, evaluationOf("unit-2"));
    await world.given(unitEvaluationNoun, evaluationOf("unit-2"), { ...(unit?.state ?? aUnitEvaluation()), status: "withdrawn" as const });
    await openPanels(world, drawId);
    expect(await world.live.records.get(technicalEvaluationNoun, evaluationOf("unit-2"))).toBeUndefined();
    expect((await prepare(world)).body["code"]).toBe("draw-value-known");
    world.setClock("2026-05-07T02:00:00.000Z");
    expect((await prepare(world)).body["code"]).toBe("no-unit-waits");
    const late = { evaluationId: evaluationOf("unit-9"), unitId: "unit-9", status: "technical_review", submission: aSubmission() };
    await world.given(unitEvaluationNoun, evaluationOf("unit-9"), aUnitEvaluation(late));
    const second = await drawPanelsOf(world);
    expect((await publishedRecord(world, second)).panels).toHaveLength(1);
    expect((await panelOf(world, "unit-9")).seats).toHaveLength(5);
  });

  it("R04 a new panel after an appeal has nobody of the first on it", async () => {
    await drawPanelsOf(world);
    const first = await panelOf(world, "unit-1");
    await world.given(technicalEvaluationNoun, evaluationOf("unit-1"), { ...first, status: "void" as const });
    world.setClock("2026-05-07T02:00:00.000Z");
    // Only four of the nine did not judge it before.
    expect((await prepare(world)).body).toMatchObject({ code: "too-few-experts" });
  });

  it("tells an expert and a unit their own codes, and the overseers why anyone is barred", async () => {
    const unit = await world.live.records.get(unitEvaluationNoun, evaluationOf("unit-1"));
    await world.given(unitEvaluationNoun, evaluationOf("unit-1"), { ...(unit?.state ?? aUnitEvaluation()), barredIds: ["expert-4"] });
    const drawId = await drawPanelsOf(world);
    const codeOf = async (as: string): Promise<string> =>
      String((await mustCall(world, as, "GET", `/api/draw/draws/${drawId}/own-code`)).body["code"]);
    const [expert, own] = [await codeOf("expert-4"), await codeOf("unit-1")];
    const { units: entries } = await publishedRecord(world, drawId);
    expect(entries.find(({ code }) => code === own)?.barred).toEqual([expert]);
    const grounds = await mustCall(world, "supervisor", "GET", `/api/draw/draws/${drawId}/parts/grounds/0`);
    expect(JSON.stringify(grounds.body)).toContain(`{"expert":"${expert}","ground":"challenge-granted"}`);
    expect((await world.call(undefined, "GET", `/api/public/draws/${drawId}/parts/grounds/0`)).status).not.toBe(200);
    for (const kind of ["expert-ids", "unit-ids"])
      for (const as of ["officer", "supervisor", "administrator"])
        expect((await world.call(as, "GET", `/api/draw/draws/${drawId}/parts/${kind}/0`)).status).not.toBe(200);
  });
});
