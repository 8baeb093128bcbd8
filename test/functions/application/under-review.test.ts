import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { assignmentIdOf, assignmentNoun, openAssignment } from "../../../domain/expert/expert-assignment.ts";
import { Instant } from "../../../domain/kernel/instant.ts";
import { technicalEvaluationNoun } from "../../../domain/technical-evaluation/technical-evaluation.ts";
import { unitEvaluationNoun } from "../../../domain/unit-evaluation/unit-evaluation.ts";
import { routes as applicationRoutes } from "../../../functions/application/http.ts";
import { routes as evidenceRoutes } from "../../../functions/evidence/http.ts";
import { createHandler as createSweep } from "../../../functions/work-items/sweep-deadlines.schedule.ts";
import { someTerms } from "../../support/a-unit-panel.ts";
import { aContext } from "../../support/events.ts";
import {
  closesAt,
  complete,
  cycleId,
  evaluationId,
  givenApplicants,
  givenDraft,
  givenSectionFile,
  must,
  path,
  save,
} from "../../support/given-application.ts";
import { scheduled } from "../../support/stream-of.ts";
import { startWorld, type World } from "../../support/world.ts";

let world: World;
beforeEach(async () => {
  world = await startWorld([...applicationRoutes, ...evidenceRoutes], "2026-03-03T02:00:00.000Z");
  await givenApplicants(world);
  await givenDraft(world);
  world.setClock(closesAt);
  await createSweep(() => world.live)(scheduled, aContext("sweep"));
});
afterEach(() => world.stop());

const stored = async () => {
  const found = await world.live.records.get(unitEvaluationNoun, evaluationId);
  if (!found) throw new Error("no evaluation");
  return found.state;
};
const now = Instant.parse("2026-03-30T02:00:00.000Z");

const givenPanel = async (): Promise<void> => {
  const { unitId, unitName, jurisdiction, field } = await stored();
  await world.given(unitEvaluationNoun, evaluationId, { ...(await stored()), status: "technical_review" as const });
  const technical = technicalEvaluationNoun.schema.parse({
    ...{ evaluationId, cycleId, unitId, unitName, jurisdiction, field, attempt: 1, status: "scoring", drawId: "draw-1", unitCode: "U1" },
    ...{ panelSize: 1, seats: [{ memberId: "expert-1", code: "E1", organizationId: "employer-1", leads: true, accepted: true }] },
    ...{ replaced: [], terms: someTerms(), openedAt: now, scoreBy: null, result: null, consensus: null, onSite: null, conclusion: null },
    ...{ overdue: false, explanations: [] },
  });
  await world.given(technicalEvaluationNoun, evaluationId, technical);
  for (const [memberId, status] of [
    ["expert-1", "scoring"],
    ["expert-2", "invited"],
  ] as const) {
    const seated = { evaluationId, cycleId, attempt: 1, memberId, unitId, unitName, terms: someTerms() };
    const assignment = { ...openAssignment(seated, { now, respondBy: now }), status };
    await world.given(assignmentNoun, assignment.assignmentId, assignment);
  }
};

describe("a supplement", () => {
  it("R09 opens only the sections asked for, in time, and hands in a new revision with every section", async () => {
    const before = await stored();
    const supplement = {
      round: 1,
      items: [{ section: "6.1.1" as const, reason: "缺页" }],
      requestedAt: now,
      dueAt: Instant.parse("2026-04-03T16:00:00.000Z"),
    };
    await world.given(unitEvaluationNoun, evaluationId, { ...before, status: "supplement_requested", supplement });
    world.setClock(now);
    expect(await world.call("unit-1", "PUT", `${path}/sections/6.1.2`, { baseVersion: 1, content: complete("6.1.2") })).toMatchObject({
      body: { code: "section-not-asked", details: { asked: "6.1.1" } },
    });
    expect(await world.call("unit-1", "POST", `${path}/supplement`)).toMatchObject({ body: { code: "supplement-unchanged" } });
    await save(world, "6.1.1", "colleague", { ...complete("6.1.1"), selfWords: "已补页" }, 1);
    expect(await must(world, "officer", "GET", `${path}/sections/6.1.1`)).toMatchObject({
      body: { contentVersion: 1, content: complete("6.1.1") },
    });
    await must(world, "unit-1", "POST", `${path}/supplement`);
    const after = await stored();
    expect(after).toMatchObject({ status: "conformity_review", supplement: null, submission: { revision: 2, how: "submitted" } });
    const changed = after.submission?.sections.filter(({ hash }) => !before.submission?.sections.some((one) => one.hash === hash));
    expect(changed).toMatchObject([{ section: "6.1.1", version: 2 }]);
    expect(await must(world, "officer", "GET", `${path}/sections/6.1.1`)).toMatchObject({
      body: { contentVersion: 2, content: { selfWords: "已补页" } },
    });
  });

  it("R09 is late after its last day", async () => {
    const items = [{ section: "6.1.1" as const, reason: "缺页" }];
    const supplement = { round: 1, items, requestedAt: now, dueAt: now };
    await world.given(unitEvaluationNoun, evaluationId, { ...(await stored()), status: "supplement_requested", supplement });
    world.setClock("2026-03-30T02:00:00.001Z");
    expect(await world.call("unit-1", "POST", `${path}/supplement`)).toMatchObject({ status: 410, body: { code: "supplement-late" } });
  });
});

describe("an application that is being judged", () => {
  it("R03 ends its judging when the unit withdraws, and no version is told or compared on the way", async () => {
    await givenPanel();
    const seen = await must(world, "unit-1", "GET", path);
    expect(seen).toMatchObject({ body: { version: null, hash: null, application: { status: "technical_review" } } });
    await world.given(unitEvaluationNoun, evaluationId, { ...(await stored()), status: "panel_conclusion" as const });
    expect(await must(world, "unit-1", "GET", path)).toEqual(seen);
    expect(await must(world, "unit-1", "GET", "/api/application/evaluations")).toMatchObject({
      body: { rows: [{ evaluationId, status: "technical_review", grade: null }] },
    });
    const withdrawal = await world.call("unit-1", "POST", `${path}/withdrawal`, { reason: "经营调整" }, { "if-match": "1" });
    expect(withdrawal).toMatchObject({ status: 200, body: { step: "withdrawn" } });
    expect(withdrawal.body).not.toHaveProperty("version");
    expect(await world.live.records.get(technicalEvaluationNoun, evaluationId)).toMatchObject({ state: { status: "void" } });
    const seat = await world.live.records.get(assignmentNoun, assignmentIdOf(evaluationId, 1, "expert-1"));
    expect(seat?.state.status).toBe("released");
    expect(await world.call("unit-1", "POST", `${path}/withdrawal`, { reason: "x" })).toMatchObject({ body: { code: "wrong-step" } });
  });

  it("R05 its files are read by its panel once they have accepted, and by no other expert", async () => {
    await givenPanel();
    const file = "/api/evidence/files/file-6.1.1";
    expect(await world.call("expert-1", "GET", file)).toMatchObject({ status: 200 });
    expect(await world.call("expert-2", "GET", file)).toMatchObject({ status: 404 });
    expect(await world.call("expert-3", "GET", file)).toMatchObject({ status: 404 });
    expect(await world.call("unit-2", "GET", file)).toMatchObject({ status: 404 });
    await givenSectionFile(world, "6.1.1", "released", "main-2025-unit-1");
    expect(await world.call("expert-1", "GET", file)).toMatchObject({ status: 200 });
    expect(await world.call("officer", "GET", file)).toMatchObject({ status: 200 });
  });
});

describe("help on the way", () => {
  it("R18 coverage shows each point's proof, the own assessment of six elements, and that nothing is missing", async () => {
    const { body } = await must(world, "unit-1", "GET", `${path}/coverage`);
    expect(body).toMatchObject({ points: { length: 22 }, radar: { length: 6 }, ineligible: [] });
    expect(body["sections"]).toHaveLength(24);
    expect(JSON.stringify(body["sections"])).not.toContain('"code":"section-empty"');
    expect(await world.call("unit-2", "GET", `${path}/coverage`)).toMatchObject({ status: 404 });
    expect(await must(world, "expert-1", "GET", "/api/application/forms/6.1.1")).toMatchObject({
      body: { aspects: [{ requirement: "R18" }] },
    });
  });

  it("R03 an earlier application's answers fill the empty sections of a new draft, once, and never another unit's", async () => {
    const fresh = "fresh-unit-1";
    const draft = { ...(await stored()), evaluationId: fresh, status: "draft" as const, submission: null, closesAt: now };
    await world.given(unitEvaluationNoun, fresh, draft);
    world.setClock("2026-03-04T02:00:00.000Z");
    const carry = (to: string, from: string) => world.call("unit-1", "POST", `/api/application/evaluations/${to}/carry-over`, { from });
    const section = `/api/application/evaluations/${fresh}/sections/6.1.1`;
    await must(world, "unit-1", "PUT", section, { baseVersion: 0, content: { ...complete("6.1.1"), selfWords: "今年新写" } });
    const { body } = await carry(fresh, evaluationId);
    expect(body).toMatchObject({
      filled: { length: 22 },
      left: [],
      dropped: expect.arrayContaining([expect.objectContaining({ section: "eligibility" })]),
    });
    expect(await must(world, "unit-1", "GET", section)).toMatchObject({ body: { content: { selfWords: "今年新写" }, contentVersion: 1 } });
    expect(await must(world, "unit-1", "GET", section.replace("6.1.1", "6.1.2"))).toMatchObject({
      body: { content: { ...complete("6.1.2"), selfPercent: null }, savedBy: "unit-1" },
    });
    expect(await carry(fresh, evaluationId)).toMatchObject({ body: { code: "nothing-to-carry" } });
    expect(await carry(evaluationId, fresh)).toMatchObject({ body: { code: "wrong-step" } });
    expect(await carry(fresh, "main-2025-unit-2")).toMatchObject({ status: 404 });
  });
});
