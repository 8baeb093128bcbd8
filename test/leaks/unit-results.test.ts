import { describe, expect, it } from "vitest";
import { decisionNoun } from "../../domain/decision/decision.ts";
import { canonicalJson } from "../../domain/kernel/canonical.ts";
import { technicalEvaluationNoun } from "../../domain/technical-evaluation/technical-evaluation.ts";
import { type ResultList, resultListNoun } from "../../domain/unit-result/result-list.ts";
import { routes as applicationRoutes } from "../../functions/application/http.ts";
import { routes as publicRoutes } from "../../functions/public/http.ts";
import { routes as selectionRoutes } from "../../functions/selection/http.ts";
import { routes as resultRoutes } from "../../functions/unit-result/http.ts";
import { routes as workRoutes } from "../../functions/work-items/http.ts";
import { aConcludedPanel, evaluationIdOf } from "../support/a-concluded-unit.ts";
import { aDecision, ballotsOf } from "../support/a-decision.ts";
import { anItem, aResultList } from "../support/a-result-list.ts";
import { givenConcluded, publishResults } from "../support/given-results.ts";
import { startWorld, type World } from "../support/world.ts";

const routes = [...resultRoutes, ...publicRoutes, ...applicationRoutes, ...selectionRoutes, ...workRoutes];
/** Everyone outside the body and the panel, the unit itself first. */
const readers = ["unit-1", "unit-2", "anping", "association", "expert-5", undefined] as const;
type Reader = (typeof readers)[number];

const sealedRecords = [
  ["unit-evaluation", evaluationIdOf(1)],
  ["technical-evaluation", evaluationIdOf(1)],
  ["published-result", evaluationIdOf(1)],
  ["result-list", "list-1"],
  ["decision", "decision-1"],
  ["notice", "results-list-1"],
] as const;

/** Every reading of every route: of one record for each of the sealed ones, of a list for the year. */
const reads = routes
  .filter(({ contract }) => contract.method === "GET")
  .flatMap(({ contract: { path } }) => {
    if (!path.includes("{")) return [`/api${path}`, `/api${path}?cycleId=main-2026`];
    return sealedRecords.map(([noun, id]) => `/api${path.replace("{noun}", noun).replace("{id}", id).replace("{section}", "6.2.1")}`);
  });

/** What a reader could try besides: an early appeal, another's list, a version that would be named if it differed. */
const attempts = [
  ["unit-1", `/api/unit-result/evaluations/${evaluationIdOf(1)}/appeal`, { grounds: "早" }],
  ["unit-2", `/api/unit-result/evaluations/${evaluationIdOf(1)}/appeal`, { grounds: "早" }],
  ["unit-1", "/api/unit-result/lists/list-1/announcement", {}],
  ["expert-5", "/api/selection/decisions/decision-1/ballot", { vote: "for" }],
] as const;

/** All that the readers are told in this world now. */
const told = async (world: World, to: readonly Reader[] = readers): Promise<readonly string[]> => {
  const answers: string[] = [];
  for (const read of new Set(reads)) {
    const given = await Promise.all(to.map((reader) => world.call(reader, "GET", read)));
    answers.push(...given.map((answer, index) => `${to[index]} ${read} ${canonicalJson(answer)}`));
  }
  for (const [reader, path, body] of attempts)
    for (const version of ["1", "99"])
      answers.push(`${reader} ${path} ${canonicalJson(await world.call(reader, "POST", path, body, { "if-match": version }))}`);
  return answers;
};

const inWorld = async <Answer>(percent: number, perform: (world: World) => Promise<Answer>): Promise<Answer> => {
  const world = await startWorld(routes, "2026-08-03T02:00:00.000Z");
  try {
    await givenConcluded(world, [percent, 65]);
    return await perform(world);
  } finally {
    await world.stop();
  }
};

const items = [anItem(1), anItem(2, "pass", 650_000)];
const givenList = (world: World, overrides: Partial<ResultList>) =>
  world.given(resultListNoun, "list-1", aResultList({ items, ...overrides }));
const subject = { kind: "unit-results", resultListId: "list-1" } as const;
const ballots = ballotsOf(["for", "for", "for", "for"]);

describe("results of units under seal", () => {
  it("R06 before the notice nobody outside can tell a grade, a list or its decision", () =>
    inWorld(85, async (world) => {
      const untouched = await told(world);
      expect(untouched.filter((answer) => answer.includes('"status":200')).length).toBeGreaterThan(20);
      await world.given(technicalEvaluationNoun, evaluationIdOf(1), aConcludedPanel(1, 40));
      await givenList(world, {});
      await world.given(decisionNoun, "decision-1", aDecision({ subject, ballots }));
      expect(await told(world)).toEqual(untouched);
      await world.given(decisionNoun, "decision-1", aDecision({ subject, ballots, status: "carried" }));
      await givenList(world, { status: "decided", decisionId: "decision-1" });
      expect(await told(world)).toEqual(untouched);
    }));

  it("R06 the notice tells the grade and not the score", async () => {
    const noticed = (percent: number) =>
      inWorld(percent, async (world) => {
        const own = anItem(1, "excellent", percent * 10_000);
        await givenList(world, { status: "decided", decisionId: "decision-1", items: [own, anItem(2, "pass", 650_000)] });
        await publishResults(world, "list-1");
        return told(world, ["unit-1", "unit-2", undefined]);
      });
    const higher = await noticed(95);
    expect(higher.some((answer) => answer.includes("评价等级：优秀"))).toBe(true);
    expect(await noticed(85)).toEqual(higher);
  });
});
