import { expertNoun } from "../../domain/expert/expert.ts";
import { assignmentIdOf, assignmentNoun } from "../../domain/expert/expert-assignment.ts";
import { technicalEvaluationNoun } from "../../domain/technical-evaluation/technical-evaluation.ts";
import { unitEvaluationNoun } from "../../domain/unit-evaluation/unit-evaluation.ts";
import { createHandler as createAggregate } from "../../functions/technical/aggregate-panel.task.ts";
import { createHandler as createList } from "../../functions/technical/list-panel.task.ts";
import { actorOf } from "./a-deciding.ts";
import { anAssignment, aTechnicalEvaluation, evaluationId, fitExpert } from "./a-technical-evaluation.ts";
import { aSubmission, aUnitEvaluation } from "./a-unit-evaluation.ts";
import { aUnitSheet } from "./a-unit-panel.ts";
import { experts } from "./an-acceptance.ts";
import { givenActivity } from "./an-activity.ts";
import { aContext } from "./events.ts";
import { givenCycle } from "./given-cycle.ts";
import { givenPeople } from "./people.ts";
import type { Answer, World } from "./world.ts";

export const path = `/api/technical/evaluations/${evaluationId}`;
export const sheetIdOf = (expert: string): string => assignmentIdOf(evaluationId, 1, expert);
export const sheetPath = (expert: string): string => `/api/technical/assignments/${sheetIdOf(expert)}`;

/** Someone in the pool who may mark all year. */
const givenExpert = (world: World, memberId: string): Promise<void> => {
  const { organization } = actorOf(memberId);
  const expert = expertNoun.schema.parse({
    ...{ memberId, name: `测试${memberId}`, organizationId: organization.id, jurisdiction: organization.jurisdiction },
    profile: { fields: ["*"], title: "senior_title", yearsInField: 12, birthYear: 1975, evidenceIds: [] },
    ...{ publicConsent: false, entry: "application", appliedAt: "2026-01-05T02:00:00.000Z", ownApplicationAt: "2026-01-05T02:00:00.000Z" },
    ...{ recommendation: null, vetting: null, appraisals: [], changes: [], removalProposedAt: null },
    ...fitExpert,
  });
  return world.given(expertNoun, memberId, expert);
};

/** The year's activity with unit-1 under technical review, and its panel of five, who have all accepted. */
export const givenPanel = async (world: World): Promise<void> => {
  await givenPeople(world);
  await givenCycle(world);
  await givenActivity(world, { status: "evaluating" });
  await world.given(unitEvaluationNoun, evaluationId, aUnitEvaluation({ status: "technical_review", submission: aSubmission() }));
  await world.given(technicalEvaluationNoun, evaluationId, aTechnicalEvaluation());
  for (const expert of experts) {
    await givenExpert(world, expert);
    await world.given(assignmentNoun, sheetIdOf(expert), anAssignment(expert, { status: "accepted", scoreBy: null }));
  }
  world.setClock("2026-05-07T02:00:00.000Z");
};

/** Throws unless the call was answered with 200. */
export const must = async (world: World, ...[as, method, to, body]: Parameters<World["call"]>): Promise<Answer> => {
  const answer = await world.call(as, method, to, body);
  if (answer.status !== 200) throw new Error(`${as} ${method} ${to}: ${JSON.stringify(answer.body)}`);
  return answer;
};

/** These experts begin and submit: one percent on every point but those named. */
export const submitSheets = async (
  world: World,
  who: readonly string[],
  percent = 80,
  others: Readonly<Record<string, number>> = {},
): Promise<void> => {
  for (const expert of who) {
    await must(world, expert, "POST", `${sheetPath(expert)}/beginning`, {});
    await must(world, expert, "POST", `${sheetPath(expert)}/submission`, { sheet: aUnitSheet(percent, others) });
  }
};

const payload = { noun: "technical-evaluation", id: evaluationId };
export const listPanel = (world: World) => createList(() => world.live)(payload, aContext("list-panel"));
export const aggregatePanel = (world: World) => createAggregate(() => world.live)(payload, aContext("aggregate-panel"));
