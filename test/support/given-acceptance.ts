import { acceptanceNoun, openAcceptance } from "../../domain/acceptance/acceptance.ts";
import { Instant } from "../../domain/kernel/instant.ts";
import { projectNoun } from "../../domain/project/project.ts";
import { createHandler as createAggregate } from "../../functions/acceptance/aggregate-sheets.task.ts";
import { createHandler as createOpen } from "../../functions/acceptance/open-sheets.task.ts";
import { createHandler as createPublish } from "../../functions/acceptance/publish-result-notice.task.ts";
import { aProject } from "./a-project.ts";
import { acceptanceId, aDefenceRecord, aPack, aRubric, aSheetContent, experts, requiredSlots } from "./an-acceptance.ts";
import { aContext } from "./events.ts";
import { givenCycle } from "./given-cycle.ts";
import { givenFile } from "./given-file.ts";
import { givenPeople } from "./people.ts";
import type { Answer, World } from "./world.ts";

export const path = `/api/acceptance/acceptances/${acceptanceId}`;
export const projectId = aProject("acceptance_applied").projectId;
export const sheetPath = (expert: string): string => `/api/acceptance/sheets/${acceptanceId}-${expert}`;

/** A year of ten listed projects, one of which has applied for acceptance; the files its people will name have arrived. */
export const givenAcceptance = async (world: World): Promise<void> => {
  await givenPeople(world);
  const projectIds = [projectId, ...Array.from({ length: 9 }, (_, index) => `other-${index}`)];
  await givenCycle(world, { status: "accepting", shortlist: { decisionId: "d-0", projectIds, noticeId: "list-d-0" } });
  const project = aProject("acceptance_applied", { acceptanceId });
  await world.given(projectNoun, projectId, project);
  const now = Instant.parse("2026-11-05T01:00:00.000Z");
  await world.given(acceptanceNoun, acceptanceId, openAcceptance(project, { acceptanceId, now }));
  const file = { noun: "acceptance", id: acceptanceId };
  for (const slot of requiredSlots) await givenFile(world, { ...file, evidenceId: `file-${slot}`, organizationId: "institution-a" });
  await givenFile(world, { ...file, evidenceId: "minutes-1", organizationId: "body" });
};

const task = (createHandler: typeof createOpen | typeof createAggregate | typeof createPublish, name: string) => (world: World) =>
  createHandler(() => world.live)({ noun: "acceptance", id: acceptanceId }, aContext(name));
export const openSheets = task(createOpen, "open-sheets");
export const aggregateSheets = task(createAggregate, "aggregate-sheets");
export const publishResultNotice = task(createPublish, "publish-result-notice");

/** Throws unless the command was accepted. */
export const mustDo = async (world: World, as: string, to: string, body: unknown = {}): Promise<Answer> => {
  const answer = await world.call(as, "POST", to, body);
  if (answer.status !== 200) throw new Error(`${as} ${to}: ${JSON.stringify(answer.body)}`);
  return answer;
};

/** From the application to the recorded defence, through the routes. */
export const untilDefended = async (world: World): Promise<void> => {
  world.setClock("2026-11-10T02:00:00.000Z");
  await mustDo(world, "officer", `${path}/panel`, { members: experts.map((memberId, index) => ({ memberId, leads: index === 0 })) });
  await mustDo(world, "officer", `${path}/plan`, { text: "方案", rubric: aRubric, materialsDueAt: "2026-11-20T02:00:00.000Z" });
  await mustDo(world, "si-a", `${path}/materials`, { materials: aPack });
  await mustDo(world, "officer", `${path}/reviews`, { reviews: requiredSlots.map((slot) => ({ slot, outcome: "accepted" })) });
  await mustDo(world, "officer", `${path}/review-conclusion`);
  await mustDo(world, "officer", `${path}/defence`, { at: "2026-12-01T02:00:00.000Z", place: "会议室" });
  await mustDo(world, "si-a", `${path}/respondent`, { name: "甲", duty: "组长" });
  world.setClock("2026-12-02T02:00:00.000Z");
  await mustDo(world, "officer", `${path}/defence-record`, aDefenceRecord);
};

/** These experts submit their sheets. */
export const submitSheets = async (world: World, who: readonly string[] = experts, percent = 95): Promise<void> => {
  for (const expert of who) await mustDo(world, expert, `${sheetPath(expert)}/submission`, aSheetContent(percent));
};
