import { afterAll, beforeAll, expect, it } from "vitest";
import { noticeNoun } from "../../../domain/notice/public-notice.ts";
import { routes as desk } from "../../../functions/notice/http.ts";
import { routes as open } from "../../../functions/public/http.ts";
import { aNotice } from "../../support/a-notice.ts";
import { givenCycle } from "../../support/given-cycle.ts";
import { givenPeople } from "../../support/people.ts";
import { startWorld, type World } from "../../support/world.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld([...desk, ...open], "2026-03-04T02:00:00.000Z");
  await givenPeople(world);
  await givenCycle(world);
  await world.given(noticeNoun, "notice-1", aNotice());
});
afterAll(() => world.stop());

const contact = { kind: "organization", name: "安平县某丝网有限公司", contact: "0318-0000000" };
const object = async () => {
  const { body } = await world.call(undefined, "POST", "/api/public/notices/notice-1/objections", {
    grounds: "名单中的项目不符合通知要求。",
    objector: contact,
  });
  return { id: String(body["objectionId"]), code: String(body["receiptCode"]) };
};
const act = (as: string, id: string, verb: string, body: unknown = {}) =>
  world.call(as, "POST", `/api/notice/objections/${id}/${verb}`, body);
const notice = async () => (await world.live.records.get(noticeNoun, "notice-1"))?.state;

it("R63 two objections hold the notice until the last is settled; the objector reads the reply", async () => {
  const first = await object();
  const second = await object();
  const owed = await world.call("approver", "GET", "/api/notice/objections");
  expect(owed.body["rows"]).toHaveLength(2);
  expect(JSON.stringify(owed.body)).not.toContain(contact.name);

  expect(await act("officer", first.id, "rejection", { reason: "未附证据材料" })).toMatchObject({
    status: 200,
    body: { step: "rejected" },
  });
  expect(await notice()).toMatchObject({ status: "suspended", openObjections: 1 });

  expect(await act("officer", second.id, "reply", { outcome: "dismissed", reply: "早" })).toMatchObject({ status: 409 });
  for (const verb of ["acceptance", "investigation"]) expect(await act("officer", second.id, verb)).toMatchObject({ status: 200 });
  world.setClock("2026-03-06T02:00:00.000Z");
  const reply = { outcome: "dismissed", reply: "经核查，项目符合通知要求。" };
  expect(await act("officer", second.id, "reply", reply)).toMatchObject({ status: 200, body: { step: "replied" } });
  expect(await notice()).toMatchObject({ status: "running", openObjections: 0, end: { lastDay: "2026-03-11" } });
  expect(await act("officer", second.id, "reply", reply)).toMatchObject({ status: 409, body: { code: "wrong-step" } });

  expect(await world.call(undefined, "GET", `/api/public/objections/${second.id}?code=${second.code}`)).toMatchObject({
    body: { status: "replied", outcome: "dismissed", reply: reply.reply, appealUntil: "2026-03-13T16:00:00.000Z" },
  });
  expect(await act("officer", second.id, "closing")).toMatchObject({ status: 409, body: { code: "not-yet-due" } });
  world.setClock("2026-03-13T16:00:00.000Z");
  expect(await act("officer", second.id, "closing")).toMatchObject({ status: 200, body: { step: "closed" } });
  expect((await world.call("officer", "GET", "/api/notice/objections")).body["rows"]).toEqual([]);
  expect((await world.call("supervisor", "GET", "/api/notice/notices/notice-1/objections")).body["rows"]).toHaveLength(2);
  world.setClock("2026-03-04T02:00:00.000Z");
});

it("R63 only the case officer learns who objects; others read the matter, outsiders nothing", async () => {
  const { id } = await object();
  const path = `/api/notice/objections/${id}`;
  expect((await world.call("officer", "GET", `${path}/objector`)).body).toEqual(contact);
  for (const reader of ["officer", "approver", "supervisor"]) {
    const read = await world.call(reader, "GET", path);
    expect(read).toMatchObject({ status: 200, body: { status: "received", objectorKind: "organization" } });
    expect(JSON.stringify(read.body)).not.toMatch(/sealedContact|receiptHash|丝网有限公司/);
  }
  for (const other of ["approver", "supervisor"])
    expect(await world.call(other, "GET", `${path}/objector`)).toMatchObject({ status: 403, body: { code: "not-permitted" } });
  for (const outsider of ["si-a", "anping", "unit-1", "expert-1", "association"]) {
    expect(await world.call(outsider, "GET", path)).toMatchObject({ status: 403 });
    expect(await act(outsider, id, "acceptance")).toMatchObject({ status: 403 });
  }
  expect(await act("approver", id, "acceptance")).toMatchObject({ status: 403 });
  expect(await world.call("officer", "GET", "/api/notice/objections/none")).toMatchObject({ status: 404 });
});

it("R06 the public history of the notice names no person of the body", async () => {
  const history = await world.call(undefined, "GET", "/api/public/notices/notice-1/history");
  expect(JSON.stringify(history.body)).not.toContain('"memberId":"officer"');
  expect(JSON.stringify(history.body)).toContain('"command":"reply-objection"');
});
