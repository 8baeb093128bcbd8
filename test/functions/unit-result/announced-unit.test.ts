import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { applicationSectionNoun, emptySection } from "../../../domain/application/application-section.ts";
import { sectionIdOf } from "../../../domain/application/section-id.ts";
import { technicalEvaluationNoun } from "../../../domain/technical-evaluation/technical-evaluation.ts";
import { unitEvaluationNoun } from "../../../domain/unit-evaluation/unit-evaluation.ts";
import { routes as publicRoutes } from "../../../functions/public/http.ts";
import { routes as selectionRoutes } from "../../../functions/selection/http.ts";
import { routes } from "../../../functions/unit-result/http.ts";
import { deadlines } from "../../../functions/work-items/deadlines.ts";
import { routes as workRoutes } from "../../../functions/work-items/http.ts";
import { aConcludedPanel, aConcludedUnit, evaluationIdOf, judges } from "../../support/a-concluded-unit.ts";
import { aSubmission } from "../../support/a-unit-evaluation.ts";
import { complete, givenSectionFile } from "../../support/given-application.ts";
import { givenFile } from "../../support/given-file.ts";
import { announceAll, cycleId, decideTogether, givenConcluded, listAt, must, pageAt, unitAt } from "../../support/given-results.ts";
import { startWorld, type World } from "../../support/world.ts";

let world: World;
let listId: string;
beforeEach(async () => {
  world = await startWorld([...routes, ...publicRoutes, ...selectionRoutes, ...workRoutes], "2026-08-03T02:00:00.000Z");
  await givenConcluded(world, [85, 65, 30]);
  listId = await announceAll(world, [1, 2, 3]);
});
afterEach(() => world.stop());

const of = (n: number, what: string) => `/api/unit-result/evaluations/${evaluationIdOf(n)}/${what}`;
const publicList = `/api/public/unit-results?cycleId=${cycleId}`;
const publicPage = `/api/public/unit-results/${evaluationIdOf(1)}`;
const appealPath = `/api/unit-result/appeals/${evaluationIdOf(1)}`;

describe("the public page", () => {
  it("R06 lists who is recognised by name, finds by the beginning of a name, and pages honestly", async () => {
    const { body } = await world.call(undefined, "GET", `${publicList}&limit=1`);
    expect(body).toMatchObject({ rows: [{ unitName: "安平县第1丝网有限公司", grade: "excellent", status: "in_force" }] });
    const next = await world.call(undefined, "GET", `${publicList}&limit=1&cursor=${encodeURIComponent(String(body["cursor"]))}`);
    expect(next).toMatchObject({ body: { rows: [{ unitName: "安平县第2丝网有限公司", grade: "pass" }] } });
    const found = await world.call(undefined, "GET", `${publicList}&name=${encodeURIComponent("安平县第2")}`);
    expect(found).toMatchObject({ body: { rows: [{ evaluationId: evaluationIdOf(2) }], cursor: null } });
    expect(await world.call(undefined, "GET", `/api/public/unit-results/${evaluationIdOf(3)}`)).toMatchObject({ status: 404 });
    world.setClock("2029-08-04T02:00:00.000Z");
    expect(await world.call(undefined, "GET", publicPage)).toMatchObject({ body: { status: "expired", validUntil: "2029-08-03" } });
    expect(await world.call("unit-2", "GET", `/api/work-items/history/published-result/${evaluationIdOf(1)}`)).toMatchObject({
      status: 200,
    });
  });
});

describe("the receipt", () => {
  it("R06 is the unit's own and the overseers', names no expert, and comes with the announcement", async () => {
    const { status, body } = await world.call("unit-1", "GET", of(1, "receipt"));
    expect(status).toBe(200);
    expect(body).toMatchObject({ grade: "excellent", score: 850_000 });
    for (const judge of judges) expect(JSON.stringify(body)).not.toContain(judge);
    expect((await world.call("officer", "GET", of(1, "receipt"))).body).toEqual(body);
    expect(await world.call("unit-2", "GET", of(1, "receipt"))).toMatchObject({ status: 404 });
    await world.given(unitEvaluationNoun, evaluationIdOf(4), aConcludedUnit(4, { unitId: "unit-1" }));
    expect(await world.call("unit-1", "GET", of(4, "receipt"))).toMatchObject({ status: 409, body: { code: "result-not-announced" } });
    await world.given(unitEvaluationNoun, evaluationIdOf(5), aConcludedUnit(5, { status: "submitted" }));
    expect(await world.call("officer", "GET", of(5, "receipt"))).toMatchObject({ status: 404 });
  });

  it("R10 names the files that were handed in for a point, also after the section was saved anew", async () => {
    const unit = await unitAt(world, 1);
    if (!unit) throw new Error("no unit");
    await givenSectionFile(world, "6.2.1");
    const sectionId = sectionIdOf(unit.evaluationId, "6.2.1");
    const saved = { ...emptySection(unit, "6.2.1"), content: complete("6.2.1"), contentVersion: 1 };
    const first = applicationSectionNoun.schema.parse(saved);
    await world.given(applicationSectionNoun, sectionId, first);
    const submission = aSubmission({ sections: [{ section: "6.2.1", version: 1, hash: "d".repeat(64) }] });
    await world.given(unitEvaluationNoun, unit.evaluationId, unitEvaluationNoun.schema.parse({ ...unit, submission }));
    const evidence = async () => {
      const { body } = await world.call("unit-1", "GET", of(1, "receipt"));
      return JSON.stringify(body).match(/"6\.2\.1\.pdf"/g)?.length;
    };
    expect(await evidence()).toBe(1);
    await world.given(applicationSectionNoun, sectionId, { ...first, content: null, contentVersion: 2 });
    expect(await evidence()).toBe(1);
  });
});

describe("an appeal", () => {
  it("R05 filed in time and upheld by someone else, it voids the panel and puts the public page under review", async () => {
    await givenFile(world, { evidenceId: "file-1", organizationId: "unit-1", noun: "appeal", id: evaluationIdOf(1) });
    expect(await world.call("unit-2", "POST", of(1, "appeal"), { grounds: "x" })).toMatchObject({ status: 404 });
    const stray = { grounds: "遗漏", evidenceIds: ["file-9"] };
    expect(await world.call("unit-1", "POST", of(1, "appeal"), stray)).toMatchObject({ body: { code: "evidence-unknown" } });
    await must(world, "unit-1", of(1, "appeal"), { grounds: "遗漏", evidenceIds: ["file-1"] });
    expect(await world.call("unit-1", "POST", of(1, "appeal"), { grounds: "再诉" })).toMatchObject({ body: { code: "appeal-filed" } });
    expect(await world.call("officer", "GET", `/api/unit-result/appeals?cycleId=${cycleId}`)).toMatchObject({
      body: { rows: [{ step: "filed" }] },
    });
    const answer = { outcome: "upheld", reason: "材料确有遗漏" };
    expect(await world.call("committee-1", "POST", `${appealPath}/decision`, answer)).toMatchObject({
      body: { code: "appeal-same-people" },
    });
    expect(await world.call("approver", "POST", `${appealPath}/decision`, answer)).toMatchObject({ body: { code: "appeal-same-people" } });
    await must(world, "committee-5", `${appealPath}/decision`, answer);
    expect(await unitAt(world, 1)).toMatchObject({ status: "technical_review", result: null });
    expect((await world.live.records.get(technicalEvaluationNoun, evaluationIdOf(1)))?.state.status).toBe("void");
    expect(await world.call(undefined, "GET", publicPage)).toMatchObject({ body: { status: "under_review" } });
    const told = await world.call("unit-1", "GET", appealPath);
    expect(told).toMatchObject({ body: { appeal: { status: "upheld" }, decision: answer } });
    expect(JSON.stringify(told.body)).not.toContain("committee-5");
    expect(await world.call("unit-2", "GET", appealPath)).toMatchObject({ status: 404 });
    await world.given(technicalEvaluationNoun, evaluationIdOf(1), aConcludedPanel(1, 75, { attempt: 2 }));
    await world.given(unitEvaluationNoun, evaluationIdOf(1), aConcludedUnit(1));
    await announceAll(world, [1]);
    expect(await pageAt(world, 1)).toMatchObject({ status: "in_force", grade: "good" });
  });

  it("R05 rejected, it leaves everything as it was; a late answer is escalated", async () => {
    await must(world, "unit-2", of(2, "appeal"), { grounds: "分数偏低" });
    const before = await unitAt(world, 2);
    world.setClock("2026-09-01T02:00:00.000Z");
    expect(await deadlines["appeal.escalate-appeal"]?.(world.live, evaluationIdOf(2))).toBe(true);
    expect(await world.call("unit-2", "GET", `/api/unit-result/appeals/${evaluationIdOf(2)}`)).toMatchObject({
      body: { appeal: { overdue: true } },
    });
    const path = `/api/unit-result/appeals/${evaluationIdOf(2)}/decision`;
    await must(world, "committee-5", path, { outcome: "rejected", reason: "评分有据" });
    expect(await unitAt(world, 2)).toEqual(before);
    expect(await world.call("unit-1", "POST", of(1, "appeal"), { grounds: "过期" })).toMatchObject({ body: { code: "appeal-late" } });
  });
});

describe("a revocation", () => {
  it("R06 rests on a carried decision and shows on the public page and in an announcement", async () => {
    const subject = { kind: "unit-revocation", evaluationId: evaluationIdOf(1), ground: "false_material" };
    const asked = { ground: "false_material", reason: "伪造检测报告" };
    const lost = await decideTogether(world, subject, "against");
    const revoke = (decisionId: string, ground = asked.ground) =>
      world.call("approver", "POST", of(1, "revocation"), { ...asked, ground, decisionId });
    expect(await revoke(lost)).toMatchObject({ status: 409, body: { code: "revocation-not-carried" } });
    expect(await revoke(lost, "dislike")).toMatchObject({ body: { code: "unknown-revocation-ground" } });
    const convened = await world.call("officer", "POST", "/api/selection/decisions", {
      ...{ cycleId, subject: { ...subject, ground: "dislike" }, roster: ["committee-1", "committee-2", "committee-3"] },
    });
    expect(convened).toMatchObject({ body: { code: "unknown-revocation-ground" } });
    expect(await revoke(await decideTogether(world, subject))).toMatchObject({ status: 200, body: { step: "revoked" } });
    expect(await world.call(undefined, "GET", publicPage)).toMatchObject({
      body: { status: "revoked", revocation: { ground: "false_material" } },
    });
    expect(JSON.stringify((await world.call(undefined, "GET", publicPage)).body)).not.toContain("伪造");
    const history = await world.live.records.history("published-result", evaluationIdOf(1));
    expect(history.rows.map(({ by, reason }) => [by.memberId, reason])).toEqual([
      ["system", null],
      ["system", null],
    ]);
    await world.given(unitEvaluationNoun, evaluationIdOf(5), aConcludedUnit(5, { status: "submitted" }));
    expect(await world.call("approver", "POST", of(5, "revocation"), { ...asked, decisionId: lost })).toMatchObject({ status: 404 });
    expect((await listAt(world, listId))?.status).toBe("announced");
  });
});
