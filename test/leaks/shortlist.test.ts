import { afterAll, beforeAll, expect, it } from "vitest";
import { cycleNoun } from "../../domain/cycle/cycle.ts";
import { routes as cycleRoutes } from "../../functions/cycle/http.ts";
import { routes as publicRoutes } from "../../functions/public/http.ts";
import { routes as workRoutes } from "../../functions/work-items/http.ts";
import { aCycle, givenCycle } from "../support/given-cycle.ts";
import { givenPeople } from "../support/people.ts";
import { startWorld, type World } from "../support/world.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld([...cycleRoutes, ...publicRoutes, ...workRoutes]);
  await givenPeople(world);
  await givenCycle(world, { status: "shortlisting" });
});
afterAll(() => world.stop());

const outsiders = ["anping", "association", "si-a", "unit-1", "expert-1", undefined];
const paths = [
  "/api/cycle/cycles",
  "/api/cycle/cycles/main-2026",
  "/api/work-items/history/cycle/main-2026",
  "/api/work-items/inbox",
  "/api/public/cycles",
];
const seen = (as: string | undefined) =>
  Promise.all(paths.flatMap((path) => [world.call(as, "GET", path), world.call(as, "GET", path, undefined, { "if-match": '"1"' })]));

it("R62 R63 a list that is decided but not on notice yet changes nothing that anyone outside can see", async () => {
  const before = await Promise.all(outsiders.map(seen));
  const officerBefore = await seen("officer");
  const shortlist = { decisionId: "decision-1", projectIds: ["project-1"], noticeId: null };
  await world.given(cycleNoun, "main-2026", aCycle({ status: "shortlisting", shortlist }));
  expect(await Promise.all(outsiders.map(seen))).toEqual(before);
  expect(await seen("officer")).not.toEqual(officerBefore);

  await world.given(cycleNoun, "main-2026", aCycle({ status: "shortlisting", shortlist: { ...shortlist, noticeId: "notice-1" } }));
  const shown = await world.call("anping", "GET", "/api/cycle/cycles/main-2026");
  expect(shown.body).toMatchObject({ version: 3, cycle: { shortlist: { projectIds: ["project-1"] } } });
});
