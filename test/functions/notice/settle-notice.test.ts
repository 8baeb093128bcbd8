import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { acceptanceNoun, openAcceptance } from "../../../domain/acceptance/acceptance.ts";
import { cycleNoun } from "../../../domain/cycle/cycle.ts";
import { noticeNoun, type PublicNotice } from "../../../domain/notice/public-notice.ts";
import { procurementNoun } from "../../../domain/procurement/procurement.ts";
import { projectNoun } from "../../../domain/project/project.ts";
import { createHandler as applyNotice } from "../../../functions/notice/apply-notice.task.ts";
import { createHandler as clearNotice } from "../../../functions/notice/clear-notice.task.ts";
import { aNotice } from "../../support/a-notice.ts";
import { aProcurement } from "../../support/a-procurement.ts";
import { aProject } from "../../support/a-project.ts";
import { aContext } from "../../support/events.ts";
import { givenCycle } from "../../support/given-cycle.ts";
import { startWorld, type World } from "../../support/world.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld([], "2026-03-09T16:00:00.000Z");
  await givenCycle(world);
});
afterAll(() => world.stop());

const clear = (id: string) => clearNotice(() => world.live)({ noun: "notice", id }, aContext("clear-notice"));
const apply = (id: string) => applyNotice(() => world.live)({ noun: "notice", id }, aContext("apply-notice"));
const givenNotice = (noticeId: string, state: Partial<PublicNotice>, subject: PublicNotice["subject"]) =>
  world.given(noticeNoun, noticeId, aNotice({ status: "ended", noticeId, ...state }, subject));

describe("R63 settling a notice", () => {
  it("clears it once; again, it answers what it is", async () => {
    await givenNotice("clear-1", {}, { kind: "shortlist", cycleId: "main-2026" });
    expect(await clear("clear-1")).toEqual({ status: "cleared" });
    const cleared = await world.live.records.get(noticeNoun, "clear-1");
    expect(await clear("clear-1")).toEqual({ status: "cleared" });
    expect((await world.live.records.get(noticeNoun, "clear-1"))?.version).toBe(cleared?.version);
  });

  it("upholds it when an objection was justified, and refuses by name while it runs", async () => {
    await givenNotice("clear-2", { objectionUpheld: true }, { kind: "shortlist", cycleId: "main-2026" });
    expect(await clear("clear-2")).toEqual({ status: "upheld" });
    await givenNotice("clear-3", { status: "suspended" }, { kind: "shortlist", cycleId: "main-2026" });
    await expect(clear("clear-3")).rejects.toMatchObject({ name: "wrong-step" });
    await expect(apply("clear-3")).rejects.toMatchObject({ name: "wrong-step" });
    await expect(clear("nothing")).rejects.toMatchObject({ name: "unknown-record" });
  });
});

describe("R63 what a settled notice leads to", () => {
  const project = (id: string, noticeId: string) =>
    world.given(projectNoun, id, aProject("on_notice", { projectId: id, noticeId, decisionId: "decision-1" }));
  const list = (cycleId: string, noticeId: string) => ({
    cycleId,
    status: "shortlisting" as const,
    shortlist: { decisionId: "decision-1", projectIds: ["project-1"], noticeId },
  });

  it("a cleared list goes on to contracting, once", async () => {
    await givenCycle(world, list("main-2026", "list-1"));
    await project("project-1", "list-1");
    await givenNotice("list-1", { status: "cleared" }, { kind: "shortlist", cycleId: "main-2026" });
    expect(await apply("list-1")).toEqual({ applied: true });
    expect(await apply("list-1")).toEqual({ applied: true });
    expect((await world.live.records.get(cycleNoun, "main-2026"))?.state.status).toBe("contracting");
    expect((await world.live.records.get(projectNoun, "project-1"))?.state.status).toBe("on_notice");
  });

  it("an upheld list goes back to decision, and its projects leave it", async () => {
    await givenCycle(world, list("main-2027", "list-2"));
    await project("project-1", "list-2");
    await givenNotice("list-2", { status: "upheld", cycleId: "main-2027" }, { kind: "shortlist", cycleId: "main-2027" });
    expect(await apply("list-2")).toEqual({ applied: true });
    expect(await apply("list-2")).toEqual({ applied: true });
    expect((await world.live.records.get(cycleNoun, "main-2027"))?.state).toMatchObject({ status: "shortlisting", shortlist: null });
    expect((await world.live.records.get(projectNoun, "project-1"))?.state).toMatchObject({ status: "recommended", noticeId: null });
  });

  it("R66 candidates with a justified objection: the procurement has failed and its project waits for a new one", async () => {
    await world.given(projectNoun, "project-2", aProject("in_procurement", { projectId: "project-2", procurementId: "procurement-1" }));
    const candidateNotice = { noticeId: "candidates-1", clearedAt: null };
    const procurement = aProcurement("candidate_noticed", { procurementId: "procurement-1", projectId: "project-2", candidateNotice });
    await world.given(procurementNoun, "procurement-1", procurement);
    await givenNotice("candidates-1", { status: "upheld" }, { kind: "award-candidate", procurementId: "procurement-1" });
    expect(await apply("candidates-1")).toEqual({ applied: true });
    expect(await apply("candidates-1")).toEqual({ applied: true });
    expect((await world.live.records.get(procurementNoun, "procurement-1"))?.state.status).toBe("failed");
    expect((await world.live.records.get(projectNoun, "project-2"))?.state.status).toBe("need_confirmed");
  });

  it("R84 a cleared result waits to be announced", async () => {
    const acceptance = openAcceptance(aProject("summarised"), { acceptanceId: "acceptance-1", now: world.live.clock.now() });
    await world.given(acceptanceNoun, "acceptance-1", { ...acceptance, status: "on_notice", noticeId: "result-1" });
    await givenNotice("result-1", { status: "cleared" }, { kind: "acceptance-result", acceptanceId: "acceptance-1" });
    expect(await apply("result-1")).toEqual({ applied: true });
    expect(await apply("result-1")).toEqual({ applied: true });
    expect((await world.live.records.get(acceptanceNoun, "acceptance-1"))?.state.status).toBe("cleared");
  });
});
