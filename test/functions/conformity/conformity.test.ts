import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { applicationSectionNoun } from "../../../domain/application/application-section.ts";
import { sectionIdOf } from "../../../domain/application/section-id.ts";
import { evidenceNoun } from "../../../domain/evidence/evidence.ts";
import { canonicalJson } from "../../../domain/kernel/canonical.ts";
import { sha256 } from "../../../domain/kernel/sha256.ts";
import { technicalEvaluationNoun } from "../../../domain/technical-evaluation/technical-evaluation.ts";
import { type UnitEvaluation, unitEvaluationNoun } from "../../../domain/unit-evaluation/unit-evaluation.ts";
import { routes } from "../../../functions/conformity/http.ts";
import { deadlines } from "../../../functions/work-items/deadlines.ts";
import { routes as history } from "../../../functions/work-items/http.ts";
import { aConcludedPanel } from "../../support/a-concluded-unit.ts";
import { findings } from "../../support/a-review.ts";
import { aSubmission, aUnitEvaluation } from "../../support/a-unit-evaluation.ts";
import { givenActivity } from "../../support/an-activity.ts";
import { aProfile } from "../../support/an-application.ts";
import { givenCycle } from "../../support/given-cycle.ts";
import { givenFile } from "../../support/given-file.ts";
import { givenPeople } from "../../support/people.ts";
import { startWorld, type World } from "../../support/world.ts";

const evaluationId = "main-2026-unit-1";
const path = `/api/conformity/evaluations/${evaluationId}`;
let world: World;

const stayAway = [{ kind: "expert" as const, name: "甲专家", id: null, reason: "曾有纠纷" }];
const first = aProfile({ stayAway });
const second = aProfile({ stayAway, products: "不锈钢丝网", employees: 321 });

const givenProfile = async (content: object, contentVersion: number): Promise<void> => {
  const sectionId = sectionIdOf(evaluationId, "profile");
  const section = applicationSectionNoun.schema.parse({
    ...{ sectionId, evaluationId, cycleId: "main-2026", unitId: "unit-1", section: "profile", content, contentVersion },
    ...{ contentHash: sha256(canonicalJson(JSON.parse(JSON.stringify(content)))), complete: true, gaps: 0, hold: null },
    ...{ savedAt: "2026-03-03T02:00:00.000Z", savedBy: { memberId: "unit-1", organizationId: "unit-1" } },
  });
  await world.given(applicationSectionNoun, sectionId, section);
};
const submissionOf = (revision: number) =>
  aSubmission({ revision, sections: [{ section: "profile", version: revision, hash: String(revision).repeat(64) }] });
const unit = async (): Promise<UnitEvaluation> => {
  const stored = await world.live.records.get(unitEvaluationNoun, evaluationId);
  if (!stored) throw new Error("no unit evaluation");
  return stored.state;
};
/** The record as another stage left it. */
const givenUnit = async (overrides: object): Promise<void> =>
  world.given(unitEvaluationNoun, evaluationId, unitEvaluationNoun.schema.parse({ ...(await unit()), ...overrides }));
const post = (as: string, to: string, body: object = {}) => world.call(as, "POST", `${path}/${to}`, body);

beforeAll(async () => {
  world = await startWorld([...routes, ...history], "2026-04-01T02:00:00.000Z");
  await givenPeople(world);
  await givenCycle(world);
  await givenActivity(world, { status: "evaluating" });
  await givenProfile(first, 1);
  await world.given(unitEvaluationNoun, evaluationId, aUnitEvaluation({ status: "submitted", submission: submissionOf(1) }));
});
afterAll(() => world.stop());

describe("before the window has closed", () => {
  it("R03 nobody learns of an application, by reading, listing or acting on it", async () => {
    const missing = await world.call("officer", "GET", "/api/conformity/evaluations/main-2026-nobody");
    expect(missing).toMatchObject({ status: 404, body: { code: "unknown-record" } });
    const asked = [path, `${path}/items`, `${path}/sections/profile`, `${path}/sections/profile/revisions`];
    for (const read of asked)
      expect(await world.call("officer", "GET", read)).toMatchObject({ status: 404, body: { code: "unknown-record" } });
    expect(await post("officer", "conclusion")).toMatchObject({ status: 404 });
    expect(await post("approver", "suspension", { reason: "x" })).toMatchObject({ status: 404 });
    expect(await world.call("officer", "GET", "/api/conformity/evaluations?cycleId=main-2026")).toMatchObject({ body: { rows: [] } });
  });
});

describe("the conformity review", () => {
  it("R09 lists who came under review, for the body and its supervisor only", async () => {
    await givenUnit({ status: "conformity_review" });
    const list = "/api/conformity/evaluations?cycleId=main-2026";
    for (const reader of ["officer", "supervisor"])
      expect(await world.call(reader, "GET", `${list}&status=conformity_review`)).toMatchObject({ body: { rows: [{ id: evaluationId }] } });
    expect(await world.call("officer", "GET", `${list}&status=technical_review`)).toMatchObject({ body: { rows: [] } });
    for (const other of ["anping", "unit-1", "expert-1"]) {
      expect(await world.call(other, "GET", list)).toMatchObject({ status: 403 });
      expect(await world.call(other, "GET", path)).toMatchObject({ status: 403 });
    }
    expect(await world.call("supervisor", "GET", path)).toMatchObject({ body: { evaluation: { status: "conformity_review" } } });
  });

  it("R09 is kept beside the unit's record, which does not move meanwhile", async () => {
    const before = await world.live.records.get(unitEvaluationNoun, evaluationId);
    expect(await world.call("officer", "GET", `${path}/items`)).toMatchObject({
      body: { version: 0, status: "open", supplementsLeft: 1, openChallenges: stayAway },
    });
    const items = findings({ "evidence-opens": "needs_supplement" });
    expect(await world.call("officer", "PUT", `${path}/items`, { items })).toMatchObject({ status: 200 });
    expect(await world.live.records.get(unitEvaluationNoun, evaluationId)).toEqual(before);
    expect(await world.call("supervisor", "PUT", `${path}/items`, { items })).toMatchObject({ status: 403 });
    const withFile = [{ item: "public-sources", outcome: "conforms", reason: null, evidenceIds: ["search-1"] }];
    expect(await world.call("officer", "PUT", `${path}/items`, { items: withFile })).toMatchObject({ body: { code: "evidence-unknown" } });
    await givenFile(world, { evidenceId: "search-1", organizationId: "body", noun: "conformity-evaluation", id: evaluationId });
    expect(await world.call("officer", "PUT", `${path}/items`, { items: withFile })).toMatchObject({ status: 200 });
    expect(await world.live.records.get(evidenceNoun, "search-1")).toMatchObject({ state: { status: "released" } });
  });

  it("R09 a supplement comes back as a new revision; only what was handed in is read", async () => {
    expect(await post("officer", "conclusion")).toMatchObject({ body: { code: "supplement-wanted" } });
    const asked = { items: [{ section: "profile", reason: "产品不清楚" }] };
    expect(await post("officer", "supplement", asked)).toMatchObject({ status: 200 });
    expect(await unit()).toMatchObject({ status: "supplement_requested", supplement: { round: 1, dueAt: "2026-04-09T16:00:00.000Z" } });
    expect(await world.call("officer", "PUT", `${path}/items`, { items: findings() })).toMatchObject({ body: { code: "wrong-step" } });

    await givenProfile(second, 2);
    expect(await world.call("officer", "GET", `${path}/sections/profile`)).toMatchObject({ body: { revision: 1, content: first } });
    await givenUnit({ status: "conformity_review", submission: submissionOf(2), supplement: null });
    expect(await world.call("officer", "GET", `${path}/sections/profile`)).toMatchObject({ body: { revision: 2, content: second } });
    expect(await world.call("officer", "GET", `${path}/sections/profile/revisions`)).toMatchObject({
      body: {
        revisions: [
          { revision: 1, version: 1, changed: [] },
          { revision: 2, version: 2, changed: ["employees", "products"] },
        ],
      },
    });
    expect(await world.call("officer", "GET", `${path}/sections/market`)).toMatchObject({ status: 404 });
  });

  it("R05 the challenge is decided, and R10 then the unit goes on to the technical evaluation", async () => {
    expect(await post("officer", "conclusion")).toMatchObject({
      body: { code: "conformity-incomplete", details: { items: "evidence-opens" } },
    });
    await world.call("officer", "PUT", `${path}/items`, { items: findings().filter(({ item }) => item === "evidence-opens") });
    const undecided = await post("officer", "conclusion");
    expect(undecided).toMatchObject({ body: { code: "challenge-undecided" } });
    expect(JSON.stringify(undecided.body)).not.toContain("甲专家");
    const challenge = { kind: "expert", name: "甲专家", against: "expert-1", granted: true, decisionReason: "情况属实" };
    expect(await post("officer", "challenges", { ...challenge, name: "乙" })).toMatchObject({ body: { code: "challenge-unknown" } });
    expect(await post("officer", "challenges", challenge)).toMatchObject({ status: 200 });
    expect(await post("officer", "conclusion")).toMatchObject({ status: 200, body: { step: "concluded" } });
    expect(await unit()).toMatchObject({ status: "technical_review", barredIds: ["expert-1"], conformity: { outcome: "conforms" } });
    expect(await post("officer", "conclusion")).toMatchObject({ body: { code: "wrong-step" } });
    const told = `/api/work-items/history/conformity-evaluation/${evaluationId}`;
    expect(await world.call("supervisor", "GET", told)).toMatchObject({ status: 200 });
    expect(await world.call("unit-1", "GET", told)).toMatchObject({ status: 404 });
  });
});

describe("what ends or halts a unit", () => {
  it("a supplement that is not handed in comes back as it was", async () => {
    const late = aUnitEvaluation({
      ...{ evaluationId: "main-2026-unit-2", unitId: "unit-2", status: "supplement_requested", submission: submissionOf(1) },
      supplement: {
        round: 1,
        items: [{ section: "profile", reason: "x" }],
        requestedAt: "2026-04-01T02:00:00.000Z",
        dueAt: "2026-04-09T16:00:00.000Z",
      },
    });
    await world.given(unitEvaluationNoun, late.evaluationId, late);
    const fire = deadlines["unit-evaluation.supplement-overdue"];
    expect(await fire?.(world.live, late.evaluationId)).toBe(false);
    world.setClock("2026-04-09T16:00:00.000Z");
    expect(await fire?.(world.live, late.evaluationId)).toBe(true);
    const stored = await world.live.records.get(unitEvaluationNoun, late.evaluationId);
    expect(stored?.state).toEqual({ ...late, status: "conformity_review", supplement: null });
  });

  it("the approver suspends and resumes it; the panel's work becomes void and R10 a new panel is waited for", async () => {
    await world.given(technicalEvaluationNoun, evaluationId, aConcludedPanel(1, 85, { evaluationId }));
    await givenUnit({ status: "panel_conclusion" });
    expect(await post("officer", "suspension", { reason: "事故调查" })).toMatchObject({ status: 403 });
    expect(await post("approver", "suspension", { reason: "事故调查" })).toMatchObject({ status: 200, body: { step: "suspended" } });
    expect(await world.live.records.get(technicalEvaluationNoun, evaluationId)).toMatchObject({ state: { status: "void" } });
    expect(await post("approver", "resumption", { reason: "已查清" })).toMatchObject({ status: 200, body: { step: "technical_review" } });
    expect(await post("approver", "resumption", { reason: "已查清" })).toMatchObject({ body: { code: "wrong-step" } });
    await post("approver", "suspension", { reason: "再次调查" });
    await givenActivity(world, { status: "finished", finishedAt: await world.live.clock.now() });
    expect(await post("approver", "resumption", { reason: "已查清" })).toMatchObject({ body: { code: "activity-finished" } });
  });
});
