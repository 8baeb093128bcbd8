import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { acceptanceNoun } from "../../../domain/acceptance/acceptance.ts";
import { decideResultNotice } from "../../../domain/acceptance/decide-result-notice.ts";
import { announcementNoun } from "../../../domain/notice/announcement.ts";
import { noticeNoun } from "../../../domain/notice/public-notice.ts";
import { projectNoun } from "../../../domain/project/project.ts";
import { routes } from "../../../functions/acceptance/http.ts";
import { acceptanceId, aSheetContent, experts, got } from "../../support/an-acceptance.ts";
import {
  aggregateSheets,
  givenAcceptance,
  mustDo,
  openSheets,
  path,
  projectId,
  publishResultNotice,
  sheetPath,
  submitSheets,
  untilDefended,
} from "../../support/given-acceptance.ts";
import { startWorld, type World } from "../../support/world.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld(routes);
  await givenAcceptance(world);
});
afterAll(() => world.stop());

const projectStatus = async () => (await world.live.records.get(projectNoun, projectId))?.state.status;
const clear = async (status: "cleared" | "upheld") => {
  const stored = await world.live.records.get(acceptanceNoun, acceptanceId);
  if (!stored) throw new Error("no acceptance");
  const decided = got(decideResultNotice(stored.state, { noticeId: stored.state.noticeId ?? "", status }));
  await world.given(acceptanceNoun, acceptanceId, decided);
};

describe("an acceptance from application to announcement", () => {
  it("R77 refuses unknown people and an institution's own", async () => {
    const members = experts.map((memberId, index) => ({ memberId, leads: index === 0 }));
    const nobody = members.map((seat, index) => (index === 4 ? { ...seat, memberId: "nobody" } : seat));
    expect(await world.call("officer", "POST", `${path}/panel`, { members: nobody })).toMatchObject({ status: 404 });
    const own = members.map((seat, index) => (index === 4 ? { ...seat, memberId: "si-a" } : seat));
    expect(await world.call("officer", "POST", `${path}/panel`, { members: own })).toMatchObject({ body: { code: "panel-member-unfit" } });
    expect(await world.call("si-a", "POST", `${path}/panel`, { members })).toMatchObject({ status: 403 });
  });

  it("R78–R81 goes through panel, plan, materials and defence, the project following", async () => {
    await untilDefended(world);
    expect(await projectStatus()).toBe("defended");
    const project = await world.live.records.get(projectNoun, projectId);
    await expect(openSheets(world)).resolves.toEqual({
      sheets: experts.map((id) => ({ noun: "score-sheet", id: `${acceptanceId}-${id}` })),
    });
    await expect(openSheets(world)).resolves.toMatchObject({ sheets: { length: 5 } });
    expect(await world.live.records.get(projectNoun, projectId)).toEqual(project);
  });

  it("R82 each expert fills only their own sheet", async () => {
    expect(await world.call("expert-1", "PUT", sheetPath("expert-1"), aSheetContent(90))).toMatchObject({ status: 200 });
    expect(await world.call("expert-1", "GET", sheetPath("expert-1"))).toMatchObject({ body: { sheet: { status: "draft" } } });
    expect(await world.call("expert-2", "GET", sheetPath("expert-1"))).toMatchObject({ status: 404 });
    expect(await world.call("expert-2", "PUT", sheetPath("expert-1"), aSheetContent())).toMatchObject({ status: 404 });
    expect(await world.call("expert-1", "GET", "/api/acceptance/sheets")).toMatchObject({
      body: { rows: [{ id: `${acceptanceId}-expert-1` }] },
    });
  });

  it("R82 stays sealed until every sheet is in, also when a member is replaced", async () => {
    await submitSheets(world, ["expert-1", "expert-2", "expert-3", "expert-4"]);
    await expect(aggregateSheets(world)).rejects.toThrow("sheets-missing");
    expect(await world.call("officer", "GET", `${path}/sheets`)).toMatchObject({ status: 403, body: { code: "scores-sealed" } });
    const replacement = { memberId: "expert-5", by: "qinghe", reason: "发现利害关系" };
    await mustDo(world, "officer", `${path}/panel-replacements`, replacement);
    const left = await world.call("expert-5", "POST", `${sheetPath("expert-5")}/submission`, aSheetContent());
    expect(left).toMatchObject({ status: 409, body: { code: "wrong-step" } });
    await submitSheets(world, ["qinghe"]);
    await expect(aggregateSheets(world)).resolves.toEqual({ addedUp: true });
    await expect(aggregateSheets(world)).resolves.toEqual({ addedUp: true });
    const opened = await world.call("officer", "GET", `${path}/sheets`);
    expect(opened.body["sheets"]).toHaveLength(5);
    expect(await world.call("expert-5", "GET", `${path}/sheets`)).toMatchObject({ status: 404 });
  });

  it("R83 leader and approver are different people, and the institution learns nothing of it", async () => {
    const conclusion = { opinion: "完成较好" };
    expect(await world.call("expert-2", "POST", `${path}/conclusion`, conclusion)).toMatchObject({ body: { code: "not-permitted" } });
    await mustDo(world, "expert-1", `${path}/conclusion`, conclusion);
    const before = await world.call("si-a", "GET", path);
    expect(before).toMatchObject({ body: { sight: "outside", acceptance: { status: "defended", grade: null } } });
    await mustDo(world, "approver", `${path}/approval`);
    expect(await world.call("si-a", "GET", path)).toEqual(before);
    expect(await world.call("si-a", "GET", path, undefined, { "if-match": "1" })).toEqual(before);
    expect(await world.call("si-a", "POST", `${path}/respondent`, { name: "乙", duty: "x" }, { "if-match": "1" })).toMatchObject({
      body: { code: "wrong-step", details: { step: "defended" } },
    });
    expect(await world.call("officer", "GET", path)).toMatchObject({ body: { sight: "whole", acceptance: { status: "approved" } } });
    expect(await world.call("si-b", "GET", path)).toMatchObject({ status: 404 });
    expect(await projectStatus()).toBe("defended");
  });

  it("R84 notice, a justified objection, a new conclusion and notice, then the announcement", async () => {
    await expect(publishResultNotice(world)).resolves.toEqual({ published: true });
    await expect(publishResultNotice(world)).resolves.toEqual({ published: true });
    expect(await world.live.records.get(noticeNoun, `result-${acceptanceId}-1`)).toMatchObject({ state: { status: "running" } });
    expect(await projectStatus()).toBe("graded");
    expect(await world.call("anping", "GET", path)).toMatchObject({ body: { acceptance: { grade: "excellent" } } });
    await clear("upheld");
    await mustDo(world, "expert-1", `${path}/conclusion`, { opinion: "材料不实", autoFail: ["false_materials"] });
    await mustDo(world, "approver", `${path}/approval`);
    await publishResultNotice(world);
    await clear("cleared");
    await mustDo(world, "officer", `${path}/announcement`);
    expect(await world.live.records.get(projectNoun, projectId)).toMatchObject({ state: { status: "announced", grade: "fail" } });
    const acceptance = await world.live.records.get(acceptanceNoun, acceptanceId);
    const announced = await world.live.records.get(announcementNoun, acceptance?.state.announcementId ?? "");
    expect(announced?.state.items[0]?.text).toContain("不合格");
    expect(await world.call("si-a", "GET", path)).toMatchObject({ body: { acceptance: { feedback: { opinion: "材料不实" } } } });
  });

  it("R77 the body lists the acceptances of its year, others do not", async () => {
    expect(await world.call("officer", "GET", "/api/acceptance/acceptances?cycleId=main-2026")).toMatchObject({
      body: { rows: [{ id: acceptanceId }] },
    });
    expect(await world.call("si-a", "GET", "/api/acceptance/acceptances?cycleId=main-2026")).toMatchObject({ status: 403 });
  });
});
