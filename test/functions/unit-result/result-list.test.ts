import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { announcementNoun } from "../../../domain/notice/announcement.ts";
import { noticeNoun } from "../../../domain/notice/public-notice.ts";
import { technicalEvaluationNoun } from "../../../domain/technical-evaluation/technical-evaluation.ts";
import { unitEvaluationNoun } from "../../../domain/unit-evaluation/unit-evaluation.ts";
import { resultListNoun } from "../../../domain/unit-result/result-list.ts";
import { routes as publicRoutes } from "../../../functions/public/http.ts";
import { routes as selectionRoutes } from "../../../functions/selection/http.ts";
import { routes } from "../../../functions/unit-result/http.ts";
import { takeResult } from "../../../functions/unit-result/take-result.ts";
import { routes as workRoutes } from "../../../functions/work-items/http.ts";
import { aConcludedPanel, aConcludedUnit, evaluationIdOf } from "../../support/a-concluded-unit.ts";
import { aDecision } from "../../support/a-decision.ts";
import { anItem, aResultList } from "../../support/a-result-list.ts";
import {
  announceAll,
  cycleId,
  decideTogether,
  draftList,
  endNotice,
  enterResults,
  givenConcluded,
  listAt,
  must,
  pageAt,
  publishResults,
  unitAt,
} from "../../support/given-results.ts";
import { startWorld, type World } from "../../support/world.ts";

let world: World;
beforeEach(async () => {
  world = await startWorld([...routes, ...publicRoutes, ...selectionRoutes, ...workRoutes], "2026-08-03T02:00:00.000Z");
  await givenConcluded(world, [85, 65, 30]);
});
afterEach(() => world.stop());

const announcementOf = (id: string) => `/api/unit-result/lists/${id}/announcement`;

describe("a list of results", () => {
  it("R10, R06 goes through decision, notice and announcement into every unit's record and onto the public page", async () => {
    const id = await draftList(world, [2, 3, 1]);
    expect((await listAt(world, id))?.items).toEqual([anItem(1), anItem(2, "pass", 650_000), anItem(3, "not_recognised", 300_000)]);
    expect(await world.call("officer", "GET", `/api/unit-result/lists?cycleId=${cycleId}`)).toMatchObject({
      body: { rows: [{ id, step: "drafted" }] },
    });
    await decideTogether(world, { kind: "unit-results", resultListId: id });
    expect((await listAt(world, id))?.status).toBe("decided");
    expect(await publishResults(world, id)).toEqual({ published: true });
    const notice = await world.live.records.get(noticeNoun, `results-${id}`);
    expect(notice?.state.items.map((item) => item.id)).toEqual([1, 2].map(evaluationIdOf));
    expect(await unitAt(world, 1)).toMatchObject({ status: "public_notice", result: { noticeId: `results-${id}`, announcedAt: null } });
    expect(await unitAt(world, 3)).toMatchObject({ status: "decided", result: { grade: "not_recognised", noticeId: null } });
    await endNotice(world, id, "cleared");
    await must(world, "approver", announcementOf(id));
    expect(await enterResults(world, id)).toEqual({ entered: true });
    expect(await listAt(world, id)).toMatchObject({ status: "announced", struck: [], titled: false, validUntil: "2029-08-03" });
    expect(await unitAt(world, 1)).toMatchObject({
      status: "announced",
      result: { grade: "excellent", validUntil: "2029-08-03", titled: false },
    });
    expect(await unitAt(world, 3)).toMatchObject({ status: "announced", result: { grade: "not_recognised", validUntil: null } });
    expect(await pageAt(world, 2)).toMatchObject({ status: "in_force", grade: "pass" });
    expect(await pageAt(world, 3)).toBeUndefined();
  });

  it("runs each task again without doing anything twice", async () => {
    const id = await announceAll(world, [1, 2]);
    const before = await Promise.all([1, 2].map((n) => world.live.records.get(unitEvaluationNoun, evaluationIdOf(n))));
    expect(await publishResults(world, id)).toEqual({ published: true });
    expect(await enterResults(world, id)).toEqual({ entered: true });
    expect(await Promise.all([1, 2].map((n) => world.live.records.get(unitEvaluationNoun, evaluationIdOf(n))))).toEqual(before);
  });

  it("strikes a unit that withdrew or was taken by another list in between, at each stage", async () => {
    const first = await draftList(world, [1, 2, 3]);
    await decideTogether(world, { kind: "unit-results", resultListId: first });
    await world.given(
      resultListNoun,
      "rival",
      aResultList({ resultListId: "rival", status: "decided", decisionId: "d-2", items: [anItem(1)] }),
    );
    await publishResults(world, "rival");
    expect(await publishResults(world, first)).toEqual({ published: true });
    expect((await unitAt(world, 1))?.result?.resultListId).toBe("rival");
    expect((await listAt(world, first))?.struck).toEqual([evaluationIdOf(1)]);
    await endNotice(world, first, "cleared");
    const unit = await unitAt(world, 2);
    await world.given(unitEvaluationNoun, evaluationIdOf(2), { ...(unit ?? aConcludedUnit(2)), status: "withdrawn" as const });
    await must(world, "approver", announcementOf(first));
    await enterResults(world, first);
    expect(await listAt(world, first)).toMatchObject({ status: "announced", struck: [1, 2].map(evaluationIdOf) });
    expect((await unitAt(world, 2))?.status).toBe("withdrawn");
  });

  it("R63 upheld, every unit is back at its conclusion, the list returns, and another list may be drafted", async () => {
    const id = await draftList(world, [1, 2, 3]);
    const before = await unitAt(world, 3);
    await decideTogether(world, { kind: "unit-results", resultListId: id });
    await publishResults(world, id);
    await endNotice(world, id, "upheld");
    expect((await listAt(world, id))?.status).toBe("returned");
    expect(await unitAt(world, 1)).toMatchObject({ status: "panel_conclusion", result: null });
    expect(await unitAt(world, 3)).toEqual(before);
    expect(await draftList(world, [1, 2, 3])).not.toBe(id);
  });

  it("R10 lost in the vote, it returns and its units stay where they were", async () => {
    const id = await draftList(world, [1]);
    const twin = await world.call("officer", "POST", "/api/unit-result/lists", {
      cycleId,
      title: "另一份",
      evaluationIds: [evaluationIdOf(1)],
    });
    expect(twin).toMatchObject({ status: 409, body: { code: "unit-listed-already" } });
    await decideTogether(world, { kind: "unit-results", resultListId: id }, "against");
    expect((await listAt(world, id))?.status).toBe("returned");
    expect(await unitAt(world, 1)).toEqual(aConcludedUnit(1));
    await expect(publishResults(world, "nowhere")).rejects.toThrow("unknown-record");
  });

  it("R05 is refused to the wrong people and at the wrong step, and nothing is written", async () => {
    const id = await draftList(world, [1]);
    expect(await world.call("approver", "POST", announcementOf(id), {})).toMatchObject({ status: 409, body: { code: "wrong-step" } });
    expect(await world.call("officer", "POST", announcementOf(id), {})).toMatchObject({ status: 403 });
    expect(await world.call("unit-1", "GET", `/api/unit-result/lists/${id}`)).toMatchObject({ status: 403 });
    await expect(publishResults(world, id)).rejects.toThrow("wrong-step");
    await expect(enterResults(world, id)).rejects.toThrow("wrong-step");
    const convene = (subject: object) =>
      world.call("officer", "POST", "/api/selection/decisions", { cycleId, subject, roster: aDecision().roster });
    expect(await convene({ kind: "unit-results", resultListId: "nowhere" })).toMatchObject({ status: 404 });
    await decideTogether(world, { kind: "unit-results", resultListId: id });
    expect(await convene({ kind: "unit-results", resultListId: id })).toMatchObject({ body: { code: "wrong-step" } });
    expect(await convene({ kind: "expert-removal", memberId: "expert-1" })).toMatchObject({ status: 404 });
    expect((await world.live.records.list("public:announcement")).rows).toEqual([]);
  });

  it("R06 the announcement and its history name no person", async () => {
    const id = await announceAll(world, [1]);
    const announcementId = (await listAt(world, id))?.announcementId ?? "";
    expect((await world.live.records.get(announcementNoun, announcementId))?.state.items).toHaveLength(1);
    const history = await world.live.records.history("announcement", announcementId);
    expect(history.rows.map(({ by }) => by)).toEqual([{ memberId: "system", organizationId: "body" }]);
  });
});

describe("a longer list", () => {
  it("goes through both tasks, also from where an earlier run broke off", async () => {
    const numbers = Array.from({ length: 20 }, (_, index) => index + 4);
    const given = async (n: number) => {
      await world.given(unitEvaluationNoun, evaluationIdOf(n), aConcludedUnit(n));
      await world.given(technicalEvaluationNoun, evaluationIdOf(n), { ...panel, evaluationId: evaluationIdOf(n), unitId: `unit-${n}` });
    };
    const panel = aConcludedPanel(1, 75);
    await Promise.all(numbers.map(given));
    const list = await listAt(world, await draftList(world, numbers));
    if (!list) throw new Error("no list");
    await world.given(resultListNoun, list.resultListId, { ...list, status: "decided", decisionId: "d-1" });
    const [item] = list.items;
    if (!item) throw new Error("an empty list");
    await takeResult(world.live, list, item);
    await publishResults(world, list.resultListId);
    await endNotice(world, list.resultListId, "cleared");
    await must(world, "approver", announcementOf(list.resultListId));
    await enterResults(world, list.resultListId);
    expect(await listAt(world, list.resultListId)).toMatchObject({ status: "announced", struck: [] });
    const units = await world.live.records.getMany(unitEvaluationNoun, numbers.map(evaluationIdOf));
    expect(units.map((unit) => [unit?.state.status, unit?.version])).toEqual(numbers.map(() => ["announced", 3]));
  });
});
