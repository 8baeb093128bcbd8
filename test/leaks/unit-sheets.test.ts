import { describe, expect, it } from "vitest";
import { canonicalJson } from "../../domain/kernel/canonical.ts";
import { routes as applicationRoutes } from "../../functions/application/http.ts";
import { routes as conformityRoutes } from "../../functions/conformity/http.ts";
import { routes as drawRoutes } from "../../functions/draw/http.ts";
import { routes as expertRoutes } from "../../functions/expert/http.ts";
import { routes as technicalRoutes } from "../../functions/technical/http.ts";
import { routes as resultRoutes } from "../../functions/unit-result/http.ts";
import { routes as workRoutes } from "../../functions/work-items/http.ts";
import { evaluationId, marksOf } from "../support/a-technical-evaluation.ts";
import { aUnitSheet } from "../support/a-unit-panel.ts";
import { aggregatePanel, givenPanel, must, path, sheetIdOf, sheetPath, submitSheets } from "../support/given-technical.ts";
import { startWorld, type World } from "../support/world.ts";

const routes = [
  ...applicationRoutes,
  ...conformityRoutes,
  ...drawRoutes,
  ...expertRoutes,
  ...technicalRoutes,
  ...resultRoutes,
  ...workRoutes,
];
/** Everyone but the expert whose sheet is under seal. */
const readers = ["officer", "supervisor", "expert-1", "expert-2", "unit-1", "anping", undefined] as const;
type Reader = (typeof readers)[number];
const sealed = "expert-5";
const nouns = ["technical-evaluation", "expert-assignment", "unit-evaluation", "expert", "member", "calibrated-view"];

/** Every query there is, asked of the unit, the sealed sheet and its author; of the year where it lists. */
const reads = new Set(
  routes
    .filter(({ contract }) => contract.method === "GET")
    .flatMap(({ contract: { path: read, request } }) => {
      const asked = request.safeParse({}).success ? read : `${read}?cycleId=main-2026`;
      return [evaluationId, sheetIdOf(sealed), sealed].map((id) => `/api${asked.replace("{id}", id).replace("{section}", "profile")}`);
    })
    .flatMap((read) => (read.includes("{noun}") ? nouns.map((noun) => read.replace("{noun}", noun)) : [read])),
);

/** What a reader could try besides: another's sheet, an early step of the panel, a version that would be named if it differed. */
const attempts = [
  ["PUT", "expert-1", `${sheetPath(sealed)}/sheet`, { marks: marksOf({ "6.1.1": 80 }) }],
  ["POST", "expert-1", `${sheetPath(sealed)}/submission`, { sheet: aUnitSheet(80) }],
  ["POST", "officer", `${path}/settlement`, {}],
  ["POST", "officer", "/api/technical/calibrations", { cycleId: "main-2026" }],
  ["POST", "expert-1", `${path}/conclusion`, { opinion: "x" }],
  ["POST", "expert-2", `${path}/outlier-explanation`, { explanation: "x" }],
] as const;

/** All that the readers are told in a world that these sealed acts made. */
const told = async (sealedActs: (world: World) => Promise<void>, to: readonly Reader[] = readers): Promise<readonly string[]> => {
  const world = await startWorld(routes);
  try {
    await givenPanel(world);
    await submitSheets(world, ["expert-1", "expert-2"]);
    await must(world, sealed, "POST", `${sheetPath(sealed)}/beginning`, {});
    await sealedActs(world);
    const answers: string[] = [];
    for (const read of reads)
      for (const reader of to) answers.push(`${reader} ${read} ${canonicalJson(await world.call(reader, "GET", read))}`);
    for (const [method, reader, read, body] of attempts.filter((attempt) => to.includes(attempt[1])))
      for (const version of ["1", "99"])
        answers.push(`${reader} ${read} ${canonicalJson(await world.call(reader, method, read, body, { "if-match": version }))}`);
    return answers;
  } finally {
    await world.stop();
  }
};

const submit = (percent: number) => async (world: World) => {
  await must(world, sealed, "POST", `${sheetPath(sealed)}/submission`, { sheet: aUnitSheet(percent) });
};

describe("the sheets of a unit's panel under seal", () => {
  it("R05 nobody but their author can tell the marks, nor whether a sheet is in or was taken back", { timeout: 300_000 }, async () => {
    const untouched = await told(async () => {});
    expect(untouched.filter((answer) => answer.includes('"status":200')).length).toBeGreaterThan(30);
    expect(untouched.filter((answer) => answer.includes('"status":500'))).toEqual([]);
    expect(await told(submit(100))).toEqual(untouched);
    const takenBack = await told(async (world) => {
      await submit(10)(world);
      await must(world, sealed, "POST", `${sheetPath(sealed)}/taking-back`, { reason: "重评" });
      await must(world, sealed, "PUT", `${sheetPath(sealed)}/sheet`, { marks: marksOf({ "6.1.1": 20 }) });
    });
    expect(takenBack).toEqual(untouched);
  });

  it("R10 the unit and all outside cannot tell how far its panel has come, nor the result", { timeout: 300_000 }, async () => {
    const outside = ["unit-1", "anping", undefined] as const;
    const judged = async (world: World, percent: number): Promise<void> => {
      await must(world, sealed, "POST", `${sheetPath(sealed)}/submission`, { sheet: aUnitSheet(percent) });
      await submitSheets(world, ["expert-3", "expert-4"], percent);
      await aggregatePanel(world);
      await must(world, "officer", "POST", `${path}/settlement`, {});
    };
    const scoring = await told(async () => {}, outside);
    expect(scoring.filter((answer) => answer.includes('"status":200')).length).toBeGreaterThan(3);
    expect(await told((world) => judged(world, 85), outside)).toEqual(scoring);
    expect(await told((world) => judged(world, 60), outside)).toEqual(scoring);
  });
});
