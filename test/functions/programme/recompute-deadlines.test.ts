import { afterAll, beforeAll, expect, it } from "vitest";
import { callNoun } from "../../../domain/call/project-call.ts";
import { cycleNoun } from "../../../domain/cycle/cycle.ts";
import { openNotice } from "../../../domain/notice/open-notice.ts";
import { noticeNoun } from "../../../domain/notice/public-notice.ts";
import { routes as call } from "../../../functions/call/http.ts";
import { routes as programme } from "../../../functions/programme/http.ts";
import { createHandler } from "../../../functions/programme/recompute-deadlines.event.ts";
import { decidingAsSystem } from "../../../functions/shell/commit-system.ts";
import { aContext } from "../../support/events.ts";
import { givenCycle } from "../../support/given-cycle.ts";
import { givenPeople } from "../../support/people.ts";
import { startWorld, type World } from "../../support/world.ts";

const cycleId = "main-2027";
let world: World;
beforeAll(async () => {
  world = await startWorld([...call, ...programme], "2027-01-25T01:00:00.000Z");
  await givenPeople(world);
  await givenCycle(world, { cycleId, year: 2027 });
});
afterAll(() => world.stop());

/** A list that adds the days the State Council office usually adds around the Spring Festival of 2027. */
const list = {
  year: 2027,
  sourceDocument: "国办发明电〔2026〕1号（测试）",
  holidays: ["2027-01-01", "2027-02-05", "2027-02-08", "2027-02-09", "2027-02-10", "2027-02-11", "2027-02-12"],
  makeUpWorkdays: [],
};

it("C.4 counts published ends anew when a year becomes official, later or as published, never earlier", async () => {
  const survey = {
    cycleId,
    jurisdiction: "131125",
    leadingIndustry: "丝网",
    keyIndustryChain: "金属",
    respondents: 3,
    findings: "需求",
    evidenceIds: [],
  };
  await world.call("officer", "POST", "/api/call/surveys", survey);
  const text = { title: "通知", keyTasks: ["任务"], requirements: ["要求"], contact: "电话" };
  const { body } = await world.call("officer", "POST", "/api/call/calls", { cycleId, text });
  const callId = String(body["id"]);
  const asked = { noticeId: "notice-1", cycleId, title: "公示", reason: "研究拟定", items: [{ id: "p", title: "项目", text: "内容" }] };
  const notice = openNotice({ ...asked, subject: { kind: "shortlist", cycleId } }, await decidingAsSystem(world.live, cycleId));
  await world.given(noticeNoun, "notice-1", notice);
  const published = (await world.live.records.get(callNoun, callId))?.state.closes;
  expect(published?.provisional).toBe(true);
  expect(notice.end.provisional).toBe(true);

  expect(await world.call("administrator", "POST", "/api/programme/calendar-years", list)).toMatchObject({ status: 200 });
  const record = { dynamodb: { Keys: { pk: { S: "calendar-year#2027" }, sk: { S: "STATE" } }, SequenceNumber: "1" } };
  const handler = createHandler(() => world.live);
  for (let times = 0; times < 2; times += 1)
    expect(await handler({ Records: [record] }, aContext("recompute-deadlines"))).toEqual({ batchItemFailures: [] });

  const recomputed = (await world.live.records.get(callNoun, callId))?.state.closes;
  expect(recomputed?.provisional).toBe(false);
  expect(String(recomputed?.dueAt) > String(published?.dueAt)).toBe(true);
  expect((await world.live.records.get(cycleNoun, cycleId))?.state.call?.closesAt).toBe(recomputed?.dueAt);
  const ending = (await world.live.records.get(noticeNoun, "notice-1"))?.state.end;
  expect(ending).toMatchObject({ provisional: false, dueAt: notice.end.dueAt });
});
