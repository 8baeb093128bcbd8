import { describe, expect, it } from "vitest";
import { canonicalJson } from "../../domain/kernel/canonical.ts";
import { routes as acceptanceRoutes } from "../../functions/acceptance/http.ts";
import { routes as selectionRoutes } from "../../functions/selection/http.ts";
import { routes as workRoutes } from "../../functions/work-items/http.ts";
import { acceptanceId, aSheetContent } from "../support/an-acceptance.ts";
import {
  aggregateSheets,
  givenAcceptance,
  mustDo,
  openSheets,
  path,
  projectId,
  sheetPath,
  submitSheets,
  untilDefended,
} from "../support/given-acceptance.ts";
import { startWorld, type World } from "../support/world.ts";

const routes = [...acceptanceRoutes, ...selectionRoutes, ...workRoutes];
/** Everyone but the expert whose sheet is under seal. */
const readers = [
  "officer",
  "approver",
  "administrator",
  "supervisor",
  "expert-1",
  "expert-2",
  "anping",
  "association",
  "si-a",
  "si-b",
  undefined,
] as const;
type Reader = (typeof readers)[number];
const sheetId = `${acceptanceId}-expert-5`;
const nouns = ["acceptance", "score-sheet", "project", "excellent-tally"];

const reads = routes
  .filter(({ contract }) => contract.method === "GET")
  .flatMap(({ contract }) => [acceptanceId, sheetId, projectId].map((id) => contract.path.replace("{id}", id)))
  .flatMap((pathOfRoute) => nouns.map((noun) => `/api${pathOfRoute.replace("{noun}", noun)}`))
  .map((pathOfRoute) => (/\/(?:projects|acceptances)$/.test(pathOfRoute) ? `${pathOfRoute}?cycleId=main-2026` : pathOfRoute));

/** What a reader could try besides: another's sheet, an early conclusion, a version that would be named if it differed. */
const attempts = [
  ["PUT", "expert-1", sheetPath("expert-5"), aSheetContent(80)],
  ["POST", "expert-1", `${sheetPath("expert-5")}/submission`, aSheetContent(80)],
  ["POST", "expert-1", `${path}/conclusion`, { opinion: "x" }],
  ["POST", "officer", `${path}/announcement`, {}],
  ["POST", "approver", `${path}/approval`, {}],
  ["POST", "si-a", `${path}/materials`, { materials: [] }],
] as const;

/** All that the readers are told in a world that these sealed acts made. */
const told = async (sealedActs: (world: World) => Promise<void>, to: readonly Reader[] = readers): Promise<readonly string[]> => {
  const world = await startWorld(routes);
  try {
    await givenAcceptance(world);
    await untilDefended(world);
    await openSheets(world);
    await submitSheets(world, ["expert-1", "expert-2"]);
    await sealedActs(world);
    const answers: string[] = [];
    for (const read of new Set(reads))
      for (const reader of to) answers.push(`${reader} ${read} ${canonicalJson(await world.call(reader, "GET", read))}`);
    for (const [method, reader, read, body] of attempts.filter((attempt) => to.includes(attempt[1])))
      for (const version of ["1", "99"])
        answers.push(`${reader} ${read} ${canonicalJson(await world.call(reader, method, read, body, { "if-match": version }))}`);
    return answers;
  } finally {
    await world.stop();
  }
};

describe("score sheets under seal", () => {
  it("R05 nobody but their author can tell the marks, nor whether a sheet is in", async () => {
    const untouched = await told(async () => {});
    const drafted = await told(async (world) => {
      expect((await world.call("expert-5", "PUT", sheetPath("expert-5"), aSheetContent(70))).status).toBe(200);
    });
    const high = await told((world) => submitSheets(world, ["expert-5"], 100));
    const low = await told((world) => submitSheets(world, ["expert-5"], 10));
    expect(untouched.filter((answer) => answer.includes('"status":200')).length).toBeGreaterThan(30);
    expect(drafted).toEqual(untouched);
    expect(high).toEqual(untouched);
    expect(low).toEqual(untouched);
  });

  it("R83 nobody outside can tell how far the judging has come, nor the grade", async () => {
    const outside = ["si-a", "si-b", "anping", "association", undefined] as const;
    const judged = async (world: World, percent: number): Promise<void> => {
      await submitSheets(world, ["expert-3", "expert-4", "expert-5"], percent);
      await aggregateSheets(world);
      if (percent < 90) return;
      await mustDo(world, "expert-1", `${path}/conclusion`, { opinion: "同意" });
      await mustDo(world, "approver", `${path}/approval`);
    };
    const scoring = await told(async () => {}, outside);
    expect(scoring.filter((answer) => answer.includes('"status":200')).length).toBeGreaterThan(5);
    expect(await told((world) => judged(world, 85), outside)).toEqual(scoring);
    expect(await told((world) => judged(world, 95), outside)).toEqual(scoring);
  });
});
