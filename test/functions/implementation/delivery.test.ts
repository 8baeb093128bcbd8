import { afterAll, beforeAll, expect, it } from "vitest";
import { acceptanceNoun } from "../../../domain/acceptance/acceptance.ts";
import { projectNoun } from "../../../domain/project/project.ts";
import { routes } from "../../../functions/implementation/http.ts";
import { aMeeting, anInspection, aPlanContent, aProject, aTeam } from "../../support/a-project.ts";
import { givenCycle } from "../../support/given-cycle.ts";
import { givenEvidence } from "../../support/given-evidence.ts";
import { givenPeople } from "../../support/people.ts";
import { startWorld, type World } from "../../support/world.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld(routes, "2026-04-07T01:00:00.000Z");
  await givenPeople(world);
  await givenCycle(world);
  await givenEvidence(world, "institution-a", "proof-1", "proof-2", "minutes", "photo");
  await givenEvidence(world, "institution-b", "proof-b");
  await world.given(projectNoun, "project-1", aProject("contracted", { projectId: "project-1" }));
});
afterAll(() => world.stop());

const at = (verb: string, id = "project-1") => `/api/implementation/projects/${id}/${verb}`;
const post = (as: string | undefined, verb: string, body: unknown = {}) => world.call(as, "POST", at(verb), body);
const stored = async (id = "project-1") => (await world.live.records.get(projectNoun, id))?.state;

it("R68–R76 takes a project from its contract to the application for acceptance", async () => {
  expect(await post("si-a", "team", { team: aTeam })).toMatchObject({ status: 200, body: { step: "team_formed", version: 2 } });
  expect(await post("si-a", "plans", { content: aPlanContent() })).toMatchObject({ status: 200, body: { step: "plan_submitted" } });
  expect(await post("anping", "plan-return", { planVersion: 1, reason: "目标不清" })).toMatchObject({ status: 200 });
  expect(await post("si-a", "plans", { content: aPlanContent() })).toMatchObject({ status: 200 });
  expect(await post("anping", "plan-confirmation", { planVersion: 1 })).toMatchObject({ status: 412, body: { code: "stale-version" } });
  expect(await post("anping", "plan-confirmation", { planVersion: 2 })).toMatchObject({ status: 200, body: { step: "plan_confirmed" } });
  expect(await post("si-a", "filing")).toMatchObject({ status: 200, body: { step: "filed" } });
  expect((await stored())?.filing).toMatchObject({ filingNumber: "ZS-2026-131125-PROJECT-1-2", planVersion: 2 });

  world.setClock("2026-05-04T02:00:00.000Z");
  expect(await post("si-a", "execution")).toMatchObject({ status: 409, body: { code: "wrong-step" } });
  expect(await post("si-a", "deployment-meeting", aMeeting)).toMatchObject({ status: 200, body: { step: "deployed" } });
  expect(await post("si-a", "execution")).toMatchObject({ status: 200, body: { step: "executing" } });

  const entry = { workedOn: "2026-05-03", servedUnit: { name: "某丝网厂", organizationId: null }, content: "诊断", evidenceIds: ["photo"] };
  for (const milestoneId of ["milestone-1", "milestone-2"])
    expect(await post("si-a", "service-logs", { ...entry, milestoneId })).toMatchObject({ status: 200, body: { noun: "service-log" } });
  const logs = await world.call("anping", "GET", `${at("service-logs")}?limit=10`);
  expect(logs).toMatchObject({ status: 200, body: { rows: [{ summary: { servedUnit: "某丝网厂" } }, {}], cursor: null } });

  expect(await post("si-a", "completion")).toMatchObject({ status: 409, body: { code: "inspections-missing", clause: "7.2.4" } });
  const executing = await stored();
  if (!executing) throw new Error("the project is there");
  await world.given(projectNoun, "project-1", projectNoun.schema.parse({ ...executing, inspections: [anInspection()] }));
  expect(await post("si-a", "completion")).toMatchObject({ status: 200, body: { step: "completed" } });
  expect(await post("si-a", "service-logs", { ...entry, milestoneId: null })).toMatchObject({ status: 409, body: { code: "wrong-step" } });
  const summary = { results: "成果", highlights: "亮点", experience: "经验", evidenceIds: ["photo"] };
  expect(await post("si-a", "summary", { ...summary, highlights: "" })).toMatchObject({ status: 422, body: { code: "invalid-request" } });
  expect(await post("si-a", "summary", summary)).toMatchObject({ status: 200, body: { step: "summarised" } });
  expect(await post("si-a", "acceptance-application")).toMatchObject({ status: 200, body: { step: "acceptance_applied" } });
  const applied = await stored();
  expect(applied?.acceptanceApplication).toMatchObject({ late: false });
  expect((await world.live.records.get(acceptanceNoun, applied?.acceptanceId ?? ""))?.state).toMatchObject({ projectId: "project-1" });
});

it("R69 wants the files of the team to be there and its own", async () => {
  await world.given(projectNoun, "project-2", aProject("contracted", { projectId: "project-2" }));
  const borrowed = aTeam.map((member) => ({
    ...member,
    competences: member.competences.map((held) => ({ ...held, evidenceId: "proof-b" })),
  }));
  const answer = await world.call("si-a", "POST", at("team", "project-2"), { team: borrowed });
  expect(answer).toMatchObject({ status: 422, body: { code: "evidence-unknown" } });
  expect((await stored("project-2"))?.team).toBeNull();
  const poor = await world.call("si-a", "POST", at("team", "project-2"), { team: aTeam.slice(0, 1) });
  expect(poor).toMatchObject({ status: 422, body: { code: "competence-uncovered", title: "实施小组能力未覆盖合同要求" } });
});

it("R72 a change of the filed plan goes the whole way again and keeps its place and its reason", async () => {
  await world.given(projectNoun, "project-3", aProject("executing", { projectId: "project-3" }));
  const call = (as: string, verb: string, body: unknown = {}) => world.call(as, "POST", at(verb, "project-3"), body);
  const content = aPlanContent({ serviceContent: "远程诊断、培训", objectives: aPlanContent().objectives.toReversed() });
  const answer = await call("si-a", "plan-changes", { content, reason: "企业搬迁" });
  expect(answer).toMatchObject({ status: 200, body: { step: "plan_submitted" } });
  const { body } = await world.call("anping", "GET", at("plans", "project-3"));
  expect(body).toMatchObject({
    versions: [
      { planVersion: 1, confirmation: { memberId: "anping" }, redline: null },
      {
        planVersion: 2,
        confirmation: null,
        redline: {
          struck: { completionTimes: [], objectives: [] },
          added: { completionTimes: [], objectives: [] },
          serviceContent: { after: "远程诊断、培训" },
        },
      },
    ],
  });
  expect(await world.call("si-b", "GET", at("plans", "project-3"))).toMatchObject({ status: 404 });
  expect(await call("anping", "plan-confirmation", { planVersion: 2 })).toMatchObject({ status: 200 });
  expect(await call("si-a", "filing")).toMatchObject({ status: 200, body: { step: "executing" } });
  const { rows } = await world.live.records.history("project", "project-3");
  expect(rows.map(({ command, reason }) => [command, reason])).toContainEqual(["change-plan", "企业搬迁"]);
});

it("keeps others out", async () => {
  await world.given(projectNoun, "project-4", aProject("plan_submitted", { projectId: "project-4" }));
  const call = (as: string, verb: string, body: unknown = {}) => world.call(as, "POST", at(verb, "project-4"), body);
  expect(await post(undefined, "team", {})).toMatchObject({ status: 401 });
  expect(await call("si-b", "filing")).toMatchObject({ status: 404, body: { code: "unknown-record" } });
  expect(await call("qinghe", "plan-confirmation", { planVersion: 1 })).toMatchObject({ status: 404, body: { code: "unknown-record" } });
  expect(await call("si-a", "plan-confirmation", { planVersion: 1 })).toMatchObject({ status: 403, body: { code: "not-permitted" } });
  expect(await call("officer", "termination", { reason: "停止" })).toMatchObject({ status: 403, body: { code: "not-permitted" } });
  expect(await world.call("si-b", "GET", at("service-logs", "project-4"))).toMatchObject({ status: 404 });
  expect(await world.call("si-a", "GET", at("service-logs", "project-4"))).toMatchObject({ status: 200, body: { rows: [] } });
});

it("R75 an approver ends a project, with a reason", async () => {
  await world.given(projectNoun, "project-5", aProject("executing", { projectId: "project-5" }));
  const answer = await world.call("approver", "POST", at("termination", "project-5"), { reason: "目标无法实现" });
  expect(answer).toMatchObject({ status: 200, body: { step: "terminated" } });
});
