import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { creationActivityNoun } from "../../../domain/creation-activity/creation-activity.ts";
import { cycleNoun } from "../../../domain/cycle/cycle.ts";
import { rubricNoun } from "../../../domain/rubric/rubric.ts";
import { unitEvaluationNoun } from "../../../domain/unit-evaluation/unit-evaluation.ts";
import { createHandler as closeCycle } from "../../../functions/cycle/close-cycle.task.ts";
import { routes } from "../../../functions/cycle/http.ts";
import { createHandler as recompute } from "../../../functions/programme/recompute-deadlines.event.ts";
import { routes as publicRoutes } from "../../../functions/public/http.ts";
import { routes as rubricRoutes } from "../../../functions/rubric/http.ts";
import { deadlines } from "../../../functions/work-items/deadlines.ts";
import { aDraftRubric, aRubric } from "../../support/a-rubric.ts";
import { aSubmission, aUnitEvaluation } from "../../support/a-unit-evaluation.ts";
import { aContext } from "../../support/events.ts";
import { aCycle, givenCycle } from "../../support/given-cycle.ts";
import { givenPeople } from "../../support/people.ts";
import { streamOf } from "../../support/stream-of.ts";
import { startWorld, type World } from "../../support/world.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld([...routes, ...publicRoutes, ...rubricRoutes]);
  await givenPeople(world);
  await givenCycle(world);
  await world.given(rubricNoun, "rubric-2026", aRubric());
  await world.given(rubricNoun, "draft", aDraftRubric({ rubricId: "draft" }));
});
afterAll(() => world.stop());

const title = "2026 年质量提升创建活动";
const path = "/api/cycle/activities";
const id = "main-2026";
const open = (rubricId = "rubric-2026") => world.call("officer", "POST", path, { cycleId: id, rubricId, title });
const activity = async () => (await world.live.records.get(creationActivityNoun, id))?.state;
const unit = (status: string) => aUnitEvaluation({ status, submission: aSubmission() });

describe("the creation activity of a year", () => {
  it("R04 opens once, under a published rubric, which can be withdrawn no more", async () => {
    expect(await world.call("unit-1", "POST", path, { cycleId: id, rubricId: "rubric-2026", title })).toMatchObject({ status: 403 });
    expect(await open("nobody")).toMatchObject({ status: 404, body: { code: "unknown-record" } });
    expect(await open("draft")).toMatchObject({ status: 409, body: { code: "wrong-step" } });
    expect(await open()).toMatchObject({ status: 200, body: { noun: "creation-activity", step: "open" } });
    expect(await open()).toMatchObject({ status: 409, body: { code: "activity-exists" } });
    expect(await world.call("approver", "POST", "/api/rubric/rubrics/rubric-2026/withdrawal", { reason: "有误" })).toMatchObject({
      body: { code: "rubric-in-use" },
    });
    expect((await world.live.references.rubricOf(id)).rubricId).toBe("rubric-2026");
  });

  it("R06 everyone reads until when applications are taken, also after an extension", async () => {
    const until = "2026-04-10T16:00:00.000Z";
    expect(await world.call("officer", "POST", `${path}/${id}/extension`, { until, reason: "应各单位要求" })).toMatchObject({
      status: 200,
    });
    expect(await world.call(undefined, "GET", "/api/public/activities")).toEqual({
      status: 200,
      body: {
        rows: [{ cycleId: id, title, status: "open", rubricId: "rubric-2026", opensAt: "2026-03-02T01:00:00.000Z", closesAt: until }],
        cursor: null,
      },
    });
    expect(await world.call("unit-1", "GET", `${path}/${id}`)).toMatchObject({
      body: { activity: { closes: { dueAt: until }, extensions: [{ reason: "应各单位要求" }] } },
    });
  });

  it("a provisional closing is counted anew when the holidays are known, and a sound one stays", async () => {
    const before = await activity();
    const told = streamOf({ pk: "calendar-year#2026", sk: "STATE" });
    await recompute(() => world.live)(told, aContext("recompute-deadlines"));
    expect(await activity()).toEqual(before);
    if (!before) throw new Error("no activity");
    await world.given(creationActivityNoun, id, {
      ...before,
      closes: { ...before.closes, dueAt: before.opensAt, provisional: true },
    });
    await recompute(() => world.live)(told, aContext("recompute-deadlines"));
    expect(await activity()).toMatchObject({ closes: { lastDay: "2026-03-30", provisional: false } });
  });

  it("R08 the year does not close while a unit waits for its result", async () => {
    world.setClock("2026-03-30T16:00:00.000Z");
    expect(await deadlines["creation-activity.close-applications"]?.(world.live, id)).toBe(true);
    expect(await deadlines["creation-activity.close-applications"]?.(world.live, id)).toBe(false);
    expect(await world.call("officer", "POST", `${path}/${id}/completion`, {})).toMatchObject({ body: { code: "not-yet-due" } });
    world.setClock("2026-11-30T01:00:00.000Z");
    await world.given(cycleNoun, id, aCycle({ status: "promoted", promotionId: "promotion-1", awaitsUnits: true }));
    const close = closeCycle(() => world.live);
    await close({ noun: "cycle", id }, aContext("close-cycle"));
    expect(await world.live.records.get(cycleNoun, id)).toMatchObject({ state: { status: "promoted" } });

    await world.given(unitEvaluationNoun, unit("decided").evaluationId, unit("decided"));
    expect(await world.call("officer", "POST", `${path}/${id}/completion`, {})).toMatchObject({ body: { code: "units-unfinished" } });
    await world.given(unitEvaluationNoun, unit("announced").evaluationId, unit("announced"));
    await world.given(unitEvaluationNoun, "main-2026-unit-2", { ...unit("nonconforming"), evaluationId: "main-2026-unit-2" });
    expect(await world.call("officer", "POST", `${path}/${id}/completion`, {})).toMatchObject({ status: 200, body: { step: "finished" } });
    expect(await world.live.records.get(cycleNoun, id)).toMatchObject({ state: { awaitsUnits: false } });
    await close({ noun: "cycle", id }, aContext("close-cycle"));
    expect(await world.live.records.get(cycleNoun, id)).toMatchObject({ state: { status: "closed" } });
  });
});
