import { assignmentNoun } from "../../domain/expert/expert-assignment.ts";
import { memberNoun } from "../../domain/member/member.ts";
import { noticeNoun } from "../../domain/notice/public-notice.ts";
import { technicalEvaluationNoun } from "../../domain/technical-evaluation/technical-evaluation.ts";
import { unitEvaluationNoun } from "../../domain/unit-evaluation/unit-evaluation.ts";
import { publishedResultNoun } from "../../domain/unit-result/published-result.ts";
import { resultListNoun } from "../../domain/unit-result/result-list.ts";
import { createHandler as createApply } from "../../functions/notice/apply-notice.task.ts";
import { createHandler as createEnter } from "../../functions/unit-result/enter-unit-results.task.ts";
import { createHandler as createPublish } from "../../functions/unit-result/publish-unit-results.task.ts";
import { aConcludedPanel, aConcludedUnit, evaluationIdOf, someAssignments } from "./a-concluded-unit.ts";
import { committee } from "./a-decision.ts";
import { givenActivity } from "./an-activity.ts";
import { aContext } from "./events.ts";
import { givenCycle } from "./given-cycle.ts";
import { givenPeople } from "./people.ts";
import type { Answer, World } from "./world.ts";

export const cycleId = "main-2026";

/** A year in which these units, numbered from 1, have a concluded panel whose marks were all this percent. */
export const givenConcluded = async (world: World, percents: readonly number[]): Promise<void> => {
  await givenPeople(world);
  await givenCycle(world);
  await givenActivity(world, { status: "evaluating" });
  await world.given(memberNoun, "unit-2", {
    ...{ memberId: "unit-2", name: "测试乙", organization: { id: "unit-2", kind: "unit", jurisdiction: "131125" } },
    ...{ roles: ["representative"], relations: [], status: "active" },
  });
  for (const [index, percent] of percents.entries()) await givenConcludedUnit(world, index + 1, percent);
};

const givenConcludedUnit = async (world: World, n: number, percent: number): Promise<void> => {
  await world.given(unitEvaluationNoun, evaluationIdOf(n), aConcludedUnit(n));
  await world.given(technicalEvaluationNoun, evaluationIdOf(n), aConcludedPanel(n, percent));
  for (const assignment of someAssignments(n, percent)) await world.given(assignmentNoun, assignment.assignmentId, assignment);
};

/** Throws unless the call was answered with 200. */
export const must = async (world: World, as: string, to: string, body: unknown = {}): Promise<Answer> => {
  const answer = await world.call(as, "POST", to, body);
  if (answer.status !== 200) throw new Error(`${as} ${to}: ${JSON.stringify(answer.body)}`);
  return answer;
};

const idOf = ({ body }: Answer): string => {
  if (typeof body["id"] !== "string") throw new Error("no receipt");
  return body["id"];
};

/** The officer drafts a list of these units; answers its id. */
export const draftList = async (world: World, numbers: readonly number[]): Promise<string> => {
  const body = { cycleId, title: "2026 年单位评价结果", evaluationIds: numbers.map(evaluationIdOf) };
  return idOf(await must(world, "officer", "/api/unit-result/lists", body));
};

/** The committee decides on a subject; answers the decision's id. Three of the five vote so, the rest not at all when `voters` is fewer. */
export const decideTogether = async (world: World, subject: object, vote = "for", voters = 4): Promise<string> => {
  const decisionId = idOf(await must(world, "officer", "/api/selection/decisions", { cycleId, subject, roster: committee }));
  for (const member of committee.slice(0, voters)) await must(world, member, `/api/selection/decisions/${decisionId}/ballot`, { vote });
  await must(world, "officer", `/api/selection/decisions/${decisionId}/conclusion`, { text: "会议纪要" });
  return decisionId;
};

const task = (createHandler: typeof createPublish | typeof createEnter | typeof createApply, noun: string) => (world: World, id: string) =>
  createHandler(() => world.live)({ noun, id }, aContext("task"));
export const publishResults = task(createPublish, "result-list");
export const enterResults = task(createEnter, "result-list");
const applyNotice = task(createApply, "notice");

/** The notice of a list ends with this outcome. */
export const endNotice = async (world: World, resultListId: string, status: "cleared" | "upheld"): Promise<void> => {
  const notice = await world.live.records.get(noticeNoun, `results-${resultListId}`);
  if (!notice) throw new Error("no notice");
  await world.given(noticeNoun, notice.id, { ...notice.state, status, objectionUpheld: status === "upheld" });
  await applyNotice(world, notice.id);
};

/** From concluded panels to announced results; answers the list's id. */
export const announceAll = async (world: World, numbers: readonly number[]): Promise<string> => {
  const resultListId = await draftList(world, numbers);
  await decideTogether(world, { kind: "unit-results", resultListId });
  await publishResults(world, resultListId);
  await endNotice(world, resultListId, "cleared");
  await must(world, "approver", `/api/unit-result/lists/${resultListId}/announcement`);
  await enterResults(world, resultListId);
  return resultListId;
};

export const unitAt = async (world: World, n: number) => (await world.live.records.get(unitEvaluationNoun, evaluationIdOf(n)))?.state;
export const listAt = async (world: World, id: string) => (await world.live.records.get(resultListNoun, id))?.state;
export const pageAt = async (world: World, n: number) => (await world.live.records.get(publishedResultNoun, evaluationIdOf(n)))?.state;
