import { afterAll, beforeAll, expect, it } from "vitest";
import { creationActivityNoun } from "../../../domain/creation-activity/creation-activity.ts";
import { rubricNoun } from "../../../domain/rubric/rubric.ts";
import { technicalEvaluationNoun } from "../../../domain/technical-evaluation/technical-evaluation.ts";
import { routes } from "../../../functions/rubric/http.ts";
import { aConcludedPanel, evaluationIdOf } from "../../support/a-concluded-unit.ts";
import { aDraftRubric, aTree } from "../../support/a-rubric.ts";
import { anActivity, givenActivity } from "../../support/an-activity.ts";
import { givenCycle } from "../../support/given-cycle.ts";
import { givenPeople } from "../../support/people.ts";
import { startWorld, type World } from "../../support/world.ts";

const path = "/api/rubric/rubrics/what-if/simulation?cycleId=main-2026";
let world: World;
beforeAll(async () => {
  world = await startWorld(routes);
  await givenPeople(world);
  await givenCycle(world);
  await givenActivity(world, { status: "evaluating" });
  const tree = aTree();
  const weights = { ...tree.weights, "6.1": 140, "6.2": 130 };
  const points = tree.points.map((one) => {
    if (one.point === "6.1.1") return { ...one, weight: one.weight + 10 };
    return one.point === "6.2.1" ? { ...one, weight: one.weight - 10 } : one;
  });
  await world.given(rubricNoun, "what-if", aDraftRubric({ rubricId: "what-if", tree: { ...tree, weights, points } }));
  for (const [n, percent] of [
    [1, 70],
    [2, 85],
  ] as const)
    await world.given(technicalEvaluationNoun, evaluationIdOf(n), aConcludedPanel(n, percent));
  await world.given(technicalEvaluationNoun, evaluationIdOf(3), aConcludedPanel(3, 90, { status: "scored", conclusion: null }));
});
afterAll(() => world.stop());

it("R04 tells what another rubric would have given, only once the year is finished, and writes nothing", async () => {
  expect(await world.call("officer", "GET", path)).toMatchObject({
    status: 409,
    body: { code: "wrong-step", details: { needed: "finished" } },
  });
  expect(await world.call("expert-1", "GET", path)).toMatchObject({ status: 403 });
  await world.given(creationActivityNoun, "main-2026", anActivity({ status: "finished", finishedAt: world.live.clock.now() }));
  const before = world.committed.length;
  const whole = await world.call("officer", "GET", path);
  const maximum = (element: string, thousandths: number) => expect.objectContaining({ element, maximum: thousandths });
  expect(whole).toMatchObject({
    status: 200,
    body: {
      simulation: true,
      rows: [
        { unitId: "unit-2", actual: { score: 850_000, grade: "excellent" }, simulated: { score: 850_000, grade: "excellent" } },
        { unitId: "unit-1", actual: { score: 700_000, grade: "good" }, simulated: { score: 700_000, grade: "good" } },
      ],
      cursor: null,
    },
  });
  expect(whole.body).toMatchObject({
    rows: [{ simulated: { elements: expect.arrayContaining([maximum("6.1", 140_000), maximum("6.2", 130_000)]) } }, {}],
  });
  expect(world.committed.length).toBe(before);
  const page = await world.call("officer", "GET", `${path}&limit=2`);
  expect(page).toMatchObject({ body: { simulation: true, rows: [{ unitId: "unit-2" }] } });
  expect(page.body["cursor"]).not.toBeNull();
  expect(await world.call("officer", "GET", "/api/rubric/rubrics/nobody/simulation?cycleId=main-2026")).toMatchObject({ status: 404 });
});
