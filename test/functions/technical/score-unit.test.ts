import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { assignmentNoun } from "../../../domain/expert/expert-assignment.ts";
import { technicalEvaluationNoun } from "../../../domain/technical-evaluation/technical-evaluation.ts";
import { routes } from "../../../functions/technical/http.ts";
import { routes as workRoutes } from "../../../functions/work-items/http.ts";
import { anAssignment, evaluationId, marksOf, scoreBy } from "../../support/a-technical-evaluation.ts";
import { aUnitSheet } from "../../support/a-unit-panel.ts";
import { experts } from "../../support/an-acceptance.ts";
import { aggregatePanel, givenPanel, listPanel, must, path, sheetIdOf, sheetPath, submitSheets } from "../../support/given-technical.ts";
import { startWorld, type World } from "../../support/world.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld([...routes, ...workRoutes]);
  await givenPanel(world);
});
afterAll(() => world.stop());

const own = sheetPath("expert-1");
const historyOf = (noun: string, id: string): string => `/api/work-items/history/${noun}/${id}`;

describe("the sheets of a panel, from the first mark to the sum", () => {
  it("R10 the workflow is told whom to ask", async () => {
    await expect(listPanel(world)).resolves.toEqual({ sheets: experts.map((id) => ({ noun: "expert-assignment", id: sheetIdOf(id) })) });
  });

  it("R10 each expert marks only their own sheet, point by point", async () => {
    expect(await world.call("expert-1", "PUT", `${own}/sheet`, { marks: [] })).toMatchObject({ status: 409, body: { code: "wrong-step" } });
    await must(world, "expert-1", "POST", `${own}/beginning`, {});
    await must(world, "expert-1", "PUT", `${own}/sheet`, { marks: marksOf({ "6.1.1": 70 }) });
    await must(world, "expert-1", "PUT", `${own}/sheet`, { marks: marksOf({ "6.1.2": 75 }), dissent: "另有意见" });
    const { body } = await must(world, "expert-1", "GET", own);
    expect(body).toMatchObject({
      version: 4,
      assignment: { status: "scoring", scoreBy, sheet: { marks: marksOf({ "6.1.1": 70, "6.1.2": 75 }), dissent: "另有意见" } },
    });
    for (const other of ["expert-2", "officer", "unit-1"]) expect([404, 403]).toContain((await world.call(other, "GET", own)).status);
    expect(await world.call("expert-2", "PUT", `${own}/sheet`, { marks: [] })).toMatchObject({
      status: 404,
      body: { code: "unknown-record" },
    });
  });

  it("R10 a save that rests on an older version is refused, and nothing is lost", async () => {
    const stale = await world.call("expert-1", "PUT", `${own}/sheet`, { marks: marksOf({ "6.1.1": 20 }) }, { "if-match": "3" });
    expect(stale).toMatchObject({ status: 412, body: { code: "stale-version", details: { seen: 3, current: 4 } } });
    expect((await must(world, "expert-1", "GET", own)).body).toMatchObject({ version: 4 });
  });

  it("R10 stays sealed until every sheet is in, also from the body", async () => {
    expect(await world.call("expert-1", "POST", `${own}/submission`, {})).toMatchObject({ status: 422, body: { code: "points-unmarked" } });
    await must(world, "expert-1", "POST", `${own}/submission`, { sheet: aUnitSheet(80) });
    await submitSheets(world, ["expert-2", "expert-3", "expert-4"], 75);
    await expect(aggregatePanel(world)).rejects.toThrow("sheets-missing");
    expect(await world.call("officer", "GET", `${path}/sheets`)).toMatchObject({ status: 403, body: { code: "scores-sealed" } });
    expect(await world.call("expert-1", "GET", `${path}/sheets`)).toMatchObject({ status: 403 });
    expect(await world.call("expert-1", "GET", path)).toEqual({
      status: 200,
      body: {
        sight: "seat",
        evaluation: { evaluationId, cycleId: "main-2026", unitId: "unit-1", unitName: "安平县甲丝网有限公司" },
        leads: true,
      },
    });
    expect(await world.call("officer", "GET", historyOf("expert-assignment", sheetIdOf("expert-1")))).toMatchObject({ status: 404 });
  });

  it("R05 a mark changed after it was handed in stays in history, with the reason", async () => {
    await must(world, "expert-1", "POST", `${own}/taking-back`, { reason: "漏看一份佐证" });
    await must(world, "expert-1", "PUT", `${own}/sheet`, { marks: marksOf({ "6.1.1": 90 }) });
    await must(world, "expert-1", "POST", `${own}/submission`, {});
    const { body } = await must(world, "expert-1", "GET", historyOf("expert-assignment", sheetIdOf("expert-1")));
    expect(body["rows"]).toMatchObject([
      { command: "given" },
      { command: "begin-scoring" },
      { command: "save-unit-sheet" },
      { command: "save-unit-sheet" },
      { command: "submit-unit-sheet" },
      { command: "take-back-unit-sheet", reason: "漏看一份佐证" },
      { command: "save-unit-sheet" },
      { command: "submit-unit-sheet" },
    ]);
  });

  it("R10 the sum closes every sheet in the same transaction, however often it is asked for", async () => {
    await submitSheets(world, ["expert-5"], 75);
    await expect(aggregatePanel(world)).resolves.toEqual({ addedUp: true });
    const added = await world.live.records.get(technicalEvaluationNoun, evaluationId);
    await expect(aggregatePanel(world)).resolves.toEqual({ addedUp: true });
    expect(await world.live.records.get(technicalEvaluationNoun, evaluationId)).toEqual(added);
    expect(added?.state).toMatchObject({ status: "scored", result: { members: { length: 5 } } });
    for (const expert of experts) expect((await world.live.records.get(assignmentNoun, sheetIdOf(expert)))?.state.status).toBe("sealed");
    expect(await world.call("expert-1", "POST", `${own}/taking-back`, { reason: "x" })).toMatchObject({ body: { code: "wrong-step" } });
    expect((await must(world, "expert-2", "GET", `${path}/sheets`)).body["sheets"]).toHaveLength(5);
    expect((await must(world, "officer", "GET", historyOf("expert-assignment", sheetIdOf("expert-1")))).body["rows"]).toHaveLength(9);
    expect(await world.call("unit-1", "GET", path)).toMatchObject({ status: 403 });
  });

  it("R05 a sheet of a seat that is another's counts for nothing", async () => {
    await world.given(assignmentNoun, "main-2026-unit-1-1-anping", anAssignment("anping", { status: "recused" }));
    expect((await must(world, "officer", "GET", `${path}/sheets`)).body["sheets"]).toHaveLength(5);
  });
});
