import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { creationActivityNoun } from "../../../domain/creation-activity/creation-activity.ts";
import { Instant } from "../../../domain/kernel/instant.ts";
import { unitEvaluationNoun } from "../../../domain/unit-evaluation/unit-evaluation.ts";
import { routes as applicationRoutes } from "../../../functions/application/http.ts";
import { createHandler as createSweep } from "../../../functions/work-items/sweep-deadlines.schedule.ts";
import { anActivity } from "../../support/an-activity.ts";
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
  world = await startWorld(applicationRoutes, "2026-03-03T02:00:00.000Z");
  await givenApplicants(world);
});
afterEach(() => world.stop());

const evaluation = async () => (await world.live.records.get(unitEvaluationNoun, evaluationId))?.state;
const sweep = () => createSweep(() => world.live)(scheduled, aContext("sweep"));
const words = (selfWords: string) => ({ ...complete("6.1.1"), selfWords });

describe("the closing of the window", () => {
  it("R03 what was handed in goes to the conformity review, with its sections' versions and hashes", async () => {
    await givenDraft(world);
    expect(await must(world, "colleague", "POST", `${path}/submission`)).toMatchObject({ body: { step: "submitted", signed: {} } });
    expect(await world.call("colleague", "PUT", `${path}/sections/6.1.1`, { baseVersion: 1, content: complete("6.1.1") })).toMatchObject({
      body: { code: "wrong-step" },
    });
    world.setClock(closesAt);
    expect(await sweep()).toMatchObject({ done: expect.any(Number) });
    expect(await evaluation()).toMatchObject({
      status: "conformity_review",
      field: "C3340",
      submission: { how: "submitted", revision: 1, by: { memberId: "colleague" }, sections: { length: 24 } },
    });
    expect(world.committed.some(({ pk, sk }) => pk === `unit-evaluation#${evaluationId}` && sk === "WORKFLOW#unit-evaluation")).toBe(true);
  });

  it("R03 a draft that lacks only the last click counts by its last save; an incomplete one lapses", async () => {
    await givenDraft(world);
    world.setClock("2026-03-20T02:00:00.000Z");
    await save(world, "6.1.1", "colleague", words("最后一次保存"), 1);
    world.setClock("2026-03-27T16:00:01.000Z");
    await sweep();
    expect(await evaluation()).toMatchObject({
      status: "conformity_review",
      submission: { how: "counted_at_close", at: "2026-03-20T02:00:00.000Z", by: { memberId: "colleague" } },
    });
  });

  it("R03 lapses without the statement, a section or a file", async () => {
    await givenDraft(world, ["6.5.4"]);
    expect(await world.call("unit-1", "POST", `${path}/submission`)).toMatchObject({
      status: 422,
      body: { code: "application-incomplete", details: { sections: "6.5.4" } },
    });
    await givenSectionFile(world, "6.5.4", "expected");
    await save(world, "6.5.4");
    expect(await world.call("unit-1", "POST", `${path}/submission`)).toMatchObject({ body: { code: "evidence-not-arrived" } });
    world.setClock("2026-03-27T16:00:01.000Z");
    await sweep();
    expect(await evaluation()).toMatchObject({ status: "lapsed", submission: null });
  });

  it("R03 an extension counts at once, and moves the closing of each application when the first end comes", async () => {
    await givenDraft(world, ["6.5.4"]);
    const later = "2026-04-03T16:00:00.000Z";
    const extended = anActivity({ closes: { ...anActivity().closes, dueAt: Instant.parse(later) } });
    await world.given(creationActivityNoun, cycleId, extended);
    world.setClock("2026-03-28T02:00:00.000Z");
    await givenSectionFile(world, "6.5.4");
    await save(world, "6.5.4");
    await sweep();
    expect(await evaluation()).toMatchObject({ status: "draft", closesAt: later });
    world.setClock(later);
    await sweep();
    expect(await evaluation()).toMatchObject({ status: "conformity_review", submission: { at: "2026-03-28T02:00:00.000Z" } });
  });
});
