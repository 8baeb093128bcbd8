import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { technicalEvaluationNoun } from "../../../domain/technical-evaluation/technical-evaluation.ts";
import { routes } from "../../../functions/technical/http.ts";
import { aTechnicalEvaluation, marksOf } from "../../support/a-technical-evaluation.ts";
import { givenPanel, must, sheetPath } from "../../support/given-technical.ts";
import { startWorld, type World } from "../../support/world.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld(routes);
  await givenPanel(world);
});
afterAll(() => world.stop());

const cases = "/api/technical/calibration-cases";
const dossier = [{ point: "6.1.1", text: "该单位设有质量管理部门。" }];
const reference = [{ point: "6.1.1", percent: 80, reason: "职责明确" }];
const asked = { cycleId: "main-2026", title: "某装备制造企业", dossier, reference };
const marks = [{ point: "6.1.1", percent: 60 }];
const begin = (expert: string) => world.call(expert, "POST", `${sheetPath(expert)}/beginning`, {});
const panel = (status: "assigning" | "scoring") =>
  world.given(technicalEvaluationNoun, aTechnicalEvaluation().evaluationId, aTechnicalEvaluation({ status }));

describe("the year's calibration case", () => {
  it("R05 cannot be set once a panel scores, nor for a year without an activity", async () => {
    expect(await world.call("officer", "POST", cases, asked)).toMatchObject({ status: 409, body: { code: "calibration-in-use" } });
    expect(await world.call("officer", "POST", cases, { ...asked, cycleId: "main-2027" })).toMatchObject({ status: 404 });
    await panel("assigning");
    await must(world, "officer", "POST", cases, { ...asked, title: "草稿" });
    await must(world, "officer", "POST", cases, asked);
    await panel("scoring");
  });

  it("R12 comes before an expert's first unit", async () => {
    expect(await begin("expert-1")).toMatchObject({ status: 409, body: { code: "calibration-first" } });
    expect((await must(world, "expert-1", "GET", `${cases}/main-2026`)).body).toEqual({
      case: { cycleId: "main-2026", title: "某装备制造企业", bandStep: 5, dossier },
      reference: null,
      own: null,
    });
    await must(world, "expert-1", "PUT", `${cases}/main-2026/sheet`, { marks });
    expect((await must(world, "expert-1", "GET", `${cases}/main-2026`)).body).toMatchObject({
      reference,
      own: { marks, comparison: { severity: 20_000, spread: null } },
    });
    expect((await begin("expert-1")).status).toBe(200);
    expect(await begin("expert-2")).toMatchObject({ body: { code: "calibration-first" } });
    expect(await world.call("expert-1", "PUT", `${cases}/main-2026/sheet`, { marks })).toMatchObject({ body: { code: "wrong-step" } });
  });

  it("R05 shows its reference to no other expert, and changes for nobody once marked", async () => {
    expect((await must(world, "expert-2", "GET", `${cases}/main-2026`)).body).toMatchObject({ reference: null, own: null });
    expect((await must(world, "officer", "GET", `${cases}/main-2026`)).body).toMatchObject({ reference });
    await panel("assigning");
    expect(await world.call("officer", "POST", cases, asked)).toMatchObject({ body: { code: "calibration-in-use" } });
  });
});

describe("the year's calibration", () => {
  it("R05 is not computed while any sheet of the year is open", async () => {
    const compute = () => world.call("officer", "POST", "/api/technical/calibrations", { cycleId: "main-2026" });
    expect(await compute()).toMatchObject({ status: 409, body: { code: "sheets-missing" } });
    await panel("scoring");
    await must(world, "expert-1", "PUT", `${sheetPath("expert-1")}/sheet`, { marks: marksOf({ "6.1.1": 80 }) });
    expect(await compute()).toMatchObject({ status: 409, body: { code: "sheets-missing" } });
    expect(await world.call("officer", "GET", "/api/technical/calibrations/main-2026")).toMatchObject({ status: 404 });
  });
});
