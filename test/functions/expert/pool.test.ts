import { afterAll, beforeAll, expect, it } from "vitest";
import { decisionNoun } from "../../../domain/decision/decision.ts";
import { expertNoun } from "../../../domain/expert/expert.ts";
import { assignmentNoun } from "../../../domain/expert/expert-assignment.ts";
import { Instant } from "../../../domain/kernel/instant.ts";
import { memberNoun } from "../../../domain/member/member.ts";
import { technicalEvaluationNoun } from "../../../domain/technical-evaluation/technical-evaluation.ts";
import { unitEvaluationNoun } from "../../../domain/unit-evaluation/unit-evaluation.ts";
import { routes } from "../../../functions/expert/http.ts";
import { routes as member } from "../../../functions/member/http.ts";
import { listPublicExperts } from "../../../functions/public/list-experts.ts";
import { routes as workItems } from "../../../functions/work-items/http.ts";
import { aDecision } from "../../support/a-decision.ts";
import { anAssignment, aScoredPanel, evaluationId } from "../../support/a-technical-evaluation.ts";
import { aSubmission, aUnitEvaluation } from "../../support/a-unit-evaluation.ts";
import { anExpert, aProfile } from "../../support/an-expert.ts";
import { givenCycle } from "../../support/given-cycle.ts";
import { givenFile } from "../../support/given-file.ts";
import { givenPeople, people } from "../../support/people.ts";
import { startWorld, type World } from "../../support/world.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld([...routes, ...member, ...workItems, listPublicExperts], "2026-05-04T02:00:00.000Z");
  await givenPeople(world);
  await givenCycle(world);
  const [, , , , , , , , , anping] = people;
  if (!anping) throw new Error("no test person");
  await world.given(memberNoun, "newcomer", { ...anping, memberId: "newcomer", name: "新人", roles: [] });
  await givenFile(world, { evidenceId: "proof", organizationId: "body", noun: "expert", id: "newcomer" });
});
afterAll(() => world.stop());

const path = "/api/expert/experts/newcomer";
const post = (as: string, verb: string, body: unknown) => world.call(as, "POST", `${path}/${verb}`, body);
const roles = async () => (await world.live.records.get(memberNoun, "newcomer"))?.state.roles;
const code = ({ status, body }: Awaited<ReturnType<World["call"]>>) => `${status} ${String(body["code"] ?? body["step"])}`;
const opinion = "符合条件";

it("R11, R12 leads from application and recommendation by vetting, admission and training into use", async () => {
  expect(code(await world.call("newcomer", "POST", "/api/expert/experts", { profile: aProfile, publicConsent: true }))).toBe("200 applied");
  expect(code(await post("qinghe", "recommendation", { opinion }))).toBe("404 unknown-record");
  expect(code(await post("officer", "vetting", { opinion }))).toBe("409 entry-incomplete");
  expect(code(await post("anping", "recommendation", { opinion }))).toBe("200 applied");
  expect(code(await post("officer", "vetting", { opinion }))).toBe("200 vetted");
  expect(await roles()).toEqual([]);
  expect(code(await post("approver", "admission", { reason: opinion }))).toBe("200 admitted");
  expect(await roles()).toEqual(["expert"]);
  expect(code(await post("officer", "training", { course: "评审培训", on: "2026-05-01", score: 59 }))).toBe("200 admitted");
  expect(code(await post("officer", "training", { course: "评审培训补考", on: "2026-05-02", score: 60 }))).toBe("200 active");
});

it("R06, R11 names in public only those who agreed, and without a trace of the others", async () => {
  await world.given(expertNoun, "expert-1", anExpert());
  const listed = () => world.call(undefined, "GET", "/api/public/experts");
  const row = { name: "新人", fields: ["C33"], jurisdiction: "131125" };
  expect(await listed()).toEqual({ status: 200, body: { rows: [row], cursor: null } });
  expect((await world.call("newcomer", "PUT", "/api/expert/own-consent", { publicConsent: false })).status).toBe(200);
  expect(await listed()).toEqual({ status: 200, body: { rows: [], cursor: null } });
});

it("R11 shows the pool to those who oversee it, and each expert themselves alone", async () => {
  expect(await world.call("supervisor", "GET", "/api/expert/experts?status=active")).toMatchObject({
    status: 200,
    body: { rows: [{ id: "expert-1" }, { id: "newcomer" }] },
  });
  expect(await world.call("newcomer", "GET", path)).toMatchObject({ status: 200, body: { availability: "available", relations: [] } });
  for (const stranger of ["expert-1", "anping", "unit-1"]) {
    expect(code(await world.call(stranger, "GET", path))).toBe("404 unknown-record");
    expect((await world.call(stranger, "GET", "/api/work-items/history/expert/newcomer")).status).toBe(404);
    expect((await world.call(stranger, "GET", `${path}/passport`)).status).toBe(403);
  }
  expect((await world.call("unit-1", "GET", "/api/expert/passport")).status).toBe(404);
});

it("R05 what the body records of an expert stays when they declare anew", async () => {
  const relation = { organizationId: "91130000000000001R", kind: "shared-patent", until: null };
  const recorded = await world.call("officer", "POST", "/api/expert/experts/expert-1/relations", {
    relation,
    source: "专利检索",
    reason: "核查",
  });
  expect(recorded.status).toBe(200);
  await world.call("expert-1", "PUT", "/api/member/own-relations", { relations: [] });
  expect((await world.live.records.get(memberNoun, "expert-1"))?.state.relations).toEqual([{ ...relation, source: "专利检索" }]);
});

it("R05 says why an expert may not judge a unit: to those who oversee, and to the expert once they were asked", async () => {
  const conflicts = "/api/expert/experts/expert-1/conflicts?evaluationId=main-2026-unit-1";
  const answer = { status: 200, body: { conflicts: [{ ground: "shared-patent", path: ["unit-1"] }] } };
  await world.given(unitEvaluationNoun, evaluationId, aUnitEvaluation({ status: "submitted", submission: aSubmission() }));
  expect((await world.call("officer", "GET", conflicts)).status).toBe(404);
  await world.given(unitEvaluationNoun, evaluationId, aUnitEvaluation({ status: "technical_review", submission: aSubmission() }));
  expect(await world.call("officer", "GET", conflicts)).toEqual(answer);
  for (const stranger of ["expert-1", "expert-2", "unit-1"]) expect((await world.call(stranger, "GET", conflicts)).status).toBe(404);
  await world.given(assignmentNoun, "main-2026-unit-1-1-expert-1", anAssignment("expert-1"));
  expect(await world.call("expert-1", "GET", conflicts)).toEqual(answer);
  expect((await world.call("expert-2", "GET", conflicts)).status).toBe(404);
});

it("R13 appraises what was finished, and tells an expert's distance from a panel only after the announcement", async () => {
  const appraisal = { cycleId: "main-2026", evaluationId, grade: "pass", reason: "认真" };
  const appraise = (body: unknown) => world.call("officer", "POST", "/api/expert/experts/expert-1/appraisals", body);
  expect(code(await appraise(appraisal))).toBe("409 assignment-unfinished");
  const submittedAt = Instant.parse("2026-05-19T00:00:00.000Z");
  await world.given(assignmentNoun, "main-2026-unit-1-1-expert-1", anAssignment("expert-1", { status: "sealed", submittedAt }));
  expect(code(await appraise(appraisal))).toBe("200 active");
  expect(code(await appraise(appraisal))).toBe("409 already-appraised");
  expect(code(await appraise({ ...appraisal, evaluationId: "main-2026-unit-2" }))).toBe("404 unknown-record");
  expect(code(await appraise({ ...appraisal, cycleId: "main-2020", evaluationId: null }))).toBe("404 unknown-record");

  await world.given(technicalEvaluationNoun, evaluationId, aScoredPanel([90, 80, 80, 80, 80]));
  const passport = async () => (await world.call("expert-1", "GET", "/api/expert/passport")).body;
  expect(await passport()).toMatchObject({ punctuality: { onTime: 1, late: 0 }, deviation: null });
  const result = {
    ...{ grade: aScoredPanel().result?.grade, score: 800_000, resultListId: "list-1", noticeId: "notice-1", announcementId: "a-1" },
    ...{ announcedAt: "2026-06-30T00:00:00.000Z", validUntil: null, titled: false },
  };
  await world.given(unitEvaluationNoun, evaluationId, aUnitEvaluation({ status: "announced", submission: aSubmission(), result }));
  expect(await passport()).toMatchObject({ deviation: { evaluations: 1 } });
  expect((await world.call("supervisor", "GET", "/api/expert/experts/expert-1/passport")).body).toEqual(await passport());
});

it("R15 suspends with a file of the body's, reinstates by the approver, removes by the committee and takes the role away", async () => {
  expect(code(await post("officer", "suspension", { reason: "核实", evidenceIds: ["nothing"] }))).toBe("422 evidence-unknown");
  expect(code(await post("officer", "suspension", { reason: "核实", evidenceIds: ["proof"] }))).toBe("200 suspended");
  expect(code(await post("approver", "reinstatement", { reason: "查清", evidenceIds: ["proof"] }))).toBe("200 active");
  const removal = { decisionId: "decision-1", reason: "出库" };
  expect(code(await post("approver", "removal", removal))).toBe("409 removal-not-decided");
  const minutes = { text: "纪要", evidenceId: null, concludedBy: "officer", at: Instant.parse("2026-05-04T02:00:00.000Z") };
  const decision = aDecision({ subject: { kind: "expert-removal", memberId: "newcomer" }, status: "carried", minutes });
  await world.given(decisionNoun, "decision-1", decision);
  expect(code(await post("officer", "removal", removal))).toBe("403 not-permitted");
  expect(code(await post("approver", "removal", removal))).toBe("200 removed");
  expect(await roles()).toEqual([]);
  expect(code(await world.call("newcomer", "POST", "/api/expert/experts", { profile: aProfile, publicConsent: true }))).toBe(
    "409 wrong-step",
  );
});
