import { afterAll, beforeEach, expect, it } from "vitest";
import { evidenceNoun } from "../../../domain/evidence/evidence.ts";
import { noticeNoun } from "../../../domain/notice/public-notice.ts";
import { objectionNoun } from "../../../domain/objection/objection.ts";
import { procurementNoun } from "../../../domain/procurement/procurement.ts";
import { routes } from "../../../functions/public/http.ts";
import { aNotice } from "../../support/a-notice.ts";
import { aProcurement, procurementId } from "../../support/a-procurement.ts";
import { givenCycle } from "../../support/given-cycle.ts";
import { startWorld, type World } from "../../support/world.ts";

let world: World;
beforeEach(async () => {
  await world?.stop();
  world = await startWorld(routes, "2026-03-04T02:00:00.000Z");
  await givenCycle(world);
  await world.given(noticeNoun, "notice-1", aNotice());
});
afterAll(() => world.stop());

const file = { fileName: "镀锌检测报告.pdf", contentType: "application/pdf", bytes: 4, sha256: "a".repeat(64) };
const objection = {
  itemId: "project-1",
  grounds: "该项目与申报单位现有产品无关，附检测报告。",
  objector: { kind: "person", name: "王小明", contact: "13800001234" },
  files: [file],
};
const submit = (body: unknown, headers = {}) => world.call(undefined, "POST", "/api/public/notices/notice-1/objections", body, headers);

it("R63 anyone may object without login; the notice then waits, and the files have upload links", async () => {
  const { status, body } = await submit(objection);
  expect(status).toBe(200);
  expect(body).toMatchObject({ noticeId: "notice-1", receivedAt: "2026-03-04T02:00:00.000Z", replyBy: "2026-03-13T16:00:00.000Z" });
  expect(body["uploads"]).toEqual([expect.objectContaining({ fileName: "镀锌检测报告.pdf", url: expect.stringContaining("evidence") })]);

  const notice = await world.live.records.get(noticeNoun, "notice-1");
  expect(notice?.state).toMatchObject({ status: "suspended", openObjections: 1 });
  const stored = await world.live.records.get(objectionNoun, String(body["objectionId"]));
  expect(stored?.state).toMatchObject({ status: "received", itemId: "project-1", track: "own" });
  const evidence = await world.live.records.get(evidenceNoun, stored?.state.evidenceIds[0] ?? "");
  expect(evidence?.state).toMatchObject({ organizationId: "public", status: "expected", proves: { noun: "objection", slot: "proof.1" } });
});

it("R63 who objects and the receipt code rest nowhere in clear, and the public learns neither", async () => {
  const { body } = await submit(objection);
  const id = String(body["objectionId"]);
  const { records } = world.live;
  const stored = [
    await records.get(objectionNoun, id),
    await records.history("objection", id),
    await records.list("notice:notice-1:objection"),
    await records.owned("role:evaluation-body:officer", "objection"),
    await world.call(undefined, "GET", "/api/public/notices/notice-1/history"),
    await world.call(undefined, "GET", "/api/public/notices/notice-1"),
    await world.call(undefined, "GET", `/api/public/objections/${id}?code=${String(body["receiptCode"])}`),
  ].map((part) => JSON.stringify(part));
  for (const text of stored)
    for (const secret of ["王小明", "13800001234", String(body["receiptCode"])]) expect(text).not.toContain(secret);
});

it("R63 the objector follows the matter with the code; without it there is nothing to see", async () => {
  const { body } = await submit(objection);
  const path = `/api/public/objections/${String(body["objectionId"])}`;
  expect(await world.call(undefined, "GET", `${path}?code=${String(body["receiptCode"])}`)).toMatchObject({
    status: 200,
    body: { status: "received", reply: null },
  });
  expect(await world.call(undefined, "GET", `${path}?code=wrong`)).toMatchObject({ status: 404, body: { code: "unknown-record" } });
  expect(await world.call(undefined, "GET", path)).toMatchObject({ status: 422, body: { code: "invalid-request" } });
});

it("R66 an objection to award candidates is answered by the clock of that choice", async () => {
  await world.given(procurementNoun, procurementId, aProcurement("candidate_noticed", { regime: "gov_procurement" }));
  await world.given(noticeNoun, "notice-2", aNotice({ noticeId: "notice-2" }, { kind: "award-candidate", procurementId }));
  const { objector, grounds } = objection;
  const answer = await world.call(undefined, "POST", "/api/public/notices/notice-2/objections", { objector, grounds });
  const stored = await world.live.records.get(objectionNoun, String(answer.body["objectionId"]));
  expect(stored?.state).toMatchObject({ track: "procurement", replyDue: { lastDay: "2026-03-13" } });
});

it("R63 a retry with the same key gets the same receipt and counts once", async () => {
  const first = await submit(objection, { "idempotency-key": "retry-1" });
  expect(await submit(objection, { "idempotency-key": "retry-1" })).toEqual(first);
  expect((await world.live.records.get(noticeNoun, "notice-1"))?.state.openObjections).toBe(1);
});

it("R63 several at once are all received and all counted", async () => {
  const { objector, grounds } = objection;
  const answers = await Promise.all(Array.from({ length: 4 }, () => submit({ objector, grounds })));
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
  expect((await world.live.records.get(noticeNoun, "notice-1"))?.state.openObjections).toBe(4);
});

it("R63 an anonymous, malformed, oversized or late one is refused in clear words, and writes nothing", async () => {
  const { objector, ...anonymous } = objection;
  expect(await submit(anonymous)).toMatchObject({ status: 422, body: { code: "objection-anonymous", title: "异议须实名提出" } });
  expect(await submit({ ...anonymous, objector: { ...objector, name: " " } })).toMatchObject({ status: 422 });
  expect(await submit({ ...objection, files: Array.from({ length: 6 }, () => file) })).toMatchObject({ status: 422 });
  expect(await submit({ ...objection, files: [{ ...file, contentType: "text/html" }] })).toMatchObject({ status: 422 });
  expect(await submit({ ...objection, grounds: "长".repeat(100_000) })).toMatchObject({ status: 413, body: { code: "too-large" } });
  expect(await submit({ ...objection, itemId: "project-9" })).toMatchObject({ status: 422, body: { code: "objection-item-unknown" } });
  world.setClock("2026-03-09T16:00:00.001Z");
  expect(await submit(objection)).toMatchObject({ status: 410, body: { code: "objection-late" } });
  expect((await world.live.records.get(noticeNoun, "notice-1"))?.version).toBe(1);
});
