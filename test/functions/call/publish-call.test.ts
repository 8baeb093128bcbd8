import { afterAll, beforeAll, expect, it } from "vitest";
import { routes } from "../../../functions/call/http.ts";
import { givenCycle } from "../../support/given-cycle.ts";
import { givenPeople } from "../../support/people.ts";
import { startWorld, type World } from "../../support/world.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld(routes);
  await givenPeople(world);
  await givenCycle(world);
});
afterAll(() => world.stop());

const survey = {
  cycleId: "main-2026",
  jurisdiction: "131125",
  leadingIndustry: "丝网",
  keyIndustryChain: "金属制品",
  respondents: 30,
  findings: "需要提升镀锌质量",
  evidenceIds: [],
};
const text = { title: "2026 年质量提升项目通知", keyTasks: ["丝网质量提升"], requirements: ["由县级部门推荐"], contact: "0311-00000000" };

it("refuses a call without a survey, then publishes it once", async () => {
  const early = await world.call("officer", "POST", "/api/call/calls", { cycleId: "main-2026", text });
  expect(early).toMatchObject({ status: 409, body: { code: "no-survey", clause: "7.1.1", title: "尚未记录需求调研" } });

  expect(await world.call("officer", "POST", "/api/call/surveys", survey)).toMatchObject({ status: 200 });
  const published = await world.call("officer", "POST", "/api/call/calls", { cycleId: "main-2026", text }, { "idempotency-key": "k1" });
  expect(published).toMatchObject({ status: 200, body: { noun: "call", version: 1 } });
  const again = await world.call("officer", "POST", "/api/call/calls", { cycleId: "main-2026", text }, { "idempotency-key": "k1" });
  expect(again).toEqual(published);
  const second = await world.call("officer", "POST", "/api/call/calls", { cycleId: "main-2026", text });
  expect(second).toMatchObject({ status: 409, body: { code: "wrong-step" } });
});

it("keeps others out", async () => {
  expect(await world.call(undefined, "POST", "/api/call/calls", {})).toMatchObject({ status: 401, body: { code: "unauthenticated" } });
  expect(await world.call("si-a", "POST", "/api/call/calls", {})).toMatchObject({ status: 403, body: { code: "not-permitted" } });
  expect(await world.call("officer", "POST", "/api/call/calls", "{")).toMatchObject({ status: 400, body: { code: "malformed-json" } });
});
