import { createPublicKey, verify } from "node:crypto";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import * as z from "zod";
import { applicationSectionNoun } from "../../../domain/application/application-section.ts";
import { ReceiptPayload } from "../../../domain/application/signed-receipt.ts";
import { unitEvaluationNoun } from "../../../domain/unit-evaluation/unit-evaluation.ts";
import { routes as applicationRoutes } from "../../../functions/application/http.ts";
import { routes as publicRoutes } from "../../../functions/public/http.ts";
import { anActivity } from "../../support/an-activity.ts";
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
import { startWorld, type World } from "../../support/world.ts";

let world: World;
beforeEach(async () => {
  world = await startWorld([...applicationRoutes, ...publicRoutes], "2026-03-03T02:00:00.000Z");
  await givenApplicants(world);
});
afterEach(() => world.stop());

const evaluation = async () => (await world.live.records.get(unitEvaluationNoun, evaluationId))?.state;
const apply = () => must(world, "unit-1", "POST", "/api/application/evaluations", { cycleId });
const words = (selfWords: string) => ({ ...complete("6.1.1"), selfWords });
const put = (as: string, content: object, baseVersion: number) => world.call(as, "PUT", `${path}/sections/6.1.1`, { baseVersion, content });

describe("an application begins by the unit's own will", () => {
  it("R03 only a representative applies, for their own unit, once a year, while the window is open", async () => {
    expect(await world.call("colleague", "POST", "/api/application/evaluations", { cycleId })).toMatchObject({ status: 403 });
    expect(await world.call("officer", "POST", "/api/application/evaluations", { cycleId })).toMatchObject({ status: 403 });
    expect(await apply()).toMatchObject({ body: { noun: "unit-evaluation", id: evaluationId, version: 1, step: "draft" } });
    expect(await world.call("unit-1", "POST", "/api/application/evaluations", { cycleId })).toMatchObject({
      status: 409,
      body: { code: "already-applied" },
    });
    expect(await evaluation()).toMatchObject({
      unitName: "安平县甲丝网有限公司",
      statement: null,
      closesAt,
      appliedBy: { memberId: "unit-1" },
    });
    world.setClock("2026-03-27T16:00:00.001Z");
    expect(await world.call("unit-2", "POST", "/api/application/evaluations", { cycleId })).toMatchObject({
      status: 410,
      body: { code: "applications-closed" },
    });
  });

  it("R03, R07 the statement is signed for its words and the year's rubric, and another unit sees nothing", async () => {
    await apply();
    await must(world, "unit-1", "POST", `${path}/statement`, { agrees: true });
    const { body } = await must(world, "unit-1", "GET", path);
    expect(body).toMatchObject({
      version: 2,
      application: {
        statement: { rubricHash: anActivity().rubricHash, textHash: z.object({ hash: z.string() }).parse(body["statementWords"]).hash },
      },
    });
    expect(await world.call("unit-2", "GET", path)).toMatchObject({ status: 404, body: { code: "unknown-record" } });
    expect(await world.call("unit-2", "POST", `${path}/withdrawal`, { reason: "x" })).toMatchObject({ status: 404 });
  });
});

describe("two colleagues on one section", () => {
  beforeEach(async () => {
    await apply();
    await givenSectionFile(world, "6.1.1", "expected");
    await save(world, "6.1.1");
  });

  it("R03 nothing is lost: different answers are merged, the same answer is refused by name", async () => {
    expect(await put("unit-1", words("我方自评一"), 1)).toMatchObject({ body: { contentVersion: 2, merged: false } });
    const elsewhere = { ...complete("6.1.1"), selfPercent: 30 };
    expect(await put("colleague", elsewhere, 1)).toMatchObject({ body: { contentVersion: 3, merged: true } });
    const { body } = await must(world, "colleague", "GET", `${path}/sections/6.1.1`);
    expect(body).toMatchObject({ content: { selfWords: "我方自评一", selfPercent: 30 }, savedBy: "colleague" });
    expect(await put("unit-1", words("我方自评二"), 1)).toMatchObject({
      status: 412,
      body: { code: "section-changed", details: { by: "colleague", current: 3, fields: "selfWords" } },
    });
  });

  it("R03 a section that a colleague holds is not saved over, until they let go or a quarter of an hour is over", async () => {
    await must(world, "colleague", "POST", `${path}/sections/6.1.1/hold`, {});
    expect(await put("unit-1", words("甲"), 1)).toMatchObject({
      status: 409,
      body: { code: "section-held", details: { by: "colleague" } },
    });
    expect(await put("colleague", words("乙"), 1)).toMatchObject({ status: 200 });
    await must(world, "colleague", "POST", `${path}/sections/6.1.1/hold`, { release: true });
    const { contentVersion } = z
      .object({ contentVersion: z.int() })
      .parse((await put("unit-1", { ...words("乙"), selfPercent: 40 }, 3)).body);
    await must(world, "colleague", "POST", `${path}/sections/6.1.1/hold`, {});
    world.setClock("2026-03-03T02:15:00.000Z");
    expect(await put("unit-1", words("丙"), contentVersion)).toMatchObject({ status: 200 });
  });

  it("R03 a save and the hand-in that crosses it do not both stand", async () => {
    const before = await world.live.records.get(unitEvaluationNoun, evaluationId);
    const commit = world.live.records.commit;
    let crossed = false;
    const live = {
      ...world.live,
      records: {
        ...world.live.records,
        commit: async (...args: Parameters<typeof commit>) => {
          if (!crossed && before) {
            crossed = true;
            await world.given(unitEvaluationNoun, evaluationId, { ...before.state, status: "submitted" as const });
          }
          return commit(...args);
        },
      },
    };
    const racing = await startWorld(applicationRoutes, "2026-03-03T02:00:00.000Z", () => live);
    expect(await racing.call("unit-1", "PUT", `${path}/sections/6.1.1`, { baseVersion: 1, content: words("晚了") })).toMatchObject({
      status: 409,
      body: { code: "wrong-step", details: { step: "submitted" } },
    });
    await racing.stop();
    expect((await world.live.records.get(applicationSectionNoun, `${evaluationId}-6.1.1`))?.state.contentVersion).toBe(1);
  });

  it("R18 refuses files of others, of another section, and content that is none, by its place", async () => {
    const naming = (evidenceId: string) => JSON.parse(JSON.stringify(complete("6.1.1")).replaceAll("file-6.1.1", evidenceId));
    expect(await put("unit-1", naming("no-such-file"), 1)).toMatchObject({ body: { code: "evidence-unknown" } });
    await givenSectionFile(world, "6.1.2");
    expect(await put("unit-1", naming("file-6.1.2"), 1)).toMatchObject({ body: { code: "evidence-elsewhere" } });
    expect(await put("unit-1", { ...words("甲"), selfPercent: 101 }, 1)).toMatchObject({
      status: 422,
      body: { code: "section-malformed", details: { fields: "selfPercent" } },
    });
  });
});

describe("a receipt", () => {
  it("R03 is verified by the published key alone, and not when one byte of it was changed", async () => {
    await apply();
    await givenSectionFile(world, "6.1.1");
    const { body } = await save(world, "6.1.1");
    const Signed = z.object({ signed: z.object({ payload: ReceiptPayload, signature: z.string(), keyId: z.string() }) });
    const { signed } = Signed.parse(body);
    const { keyId, jwk } = z
      .object({ keyId: z.string(), jwk: z.object({ kty: z.string(), crv: z.string(), x: z.string() }) })
      .parse((await must(world, undefined, "GET", "/api/public/receipt-key")).body);
    const text = Buffer.from(JSON.stringify(signed.payload, Object.keys(signed.payload).sort()));
    const holds = (bytes: Buffer): boolean =>
      verify(null, bytes, createPublicKey({ key: jwk, format: "jwk" }), Buffer.from(signed.signature, "base64url"));
    expect([signed.keyId === keyId, holds(text)]).toEqual([true, true]);
    const section = await world.live.records.get(applicationSectionNoun, `${evaluationId}-6.1.1`);
    expect(signed.payload).toEqual({
      noun: "application-section",
      id: `${evaluationId}-6.1.1`,
      version: 1,
      contentHash: section?.state.contentHash,
      at: "2026-03-03T02:00:00.000Z",
    });
    for (const index of text.keys()) {
      const changed = Buffer.from(text);
      changed.writeUInt8(changed.readUInt8(index) ^ 1, index);
      expect(holds(changed), `byte ${index}`).toBe(false);
    }
  });

  it("R03 of a repeated call is the first one's", async () => {
    await apply();
    await givenSectionFile(world, "6.1.1");
    const body = { baseVersion: 0, content: complete("6.1.1") };
    const once = await world.call("unit-1", "PUT", `${path}/sections/6.1.1`, body, { "idempotency-key": "k1" });
    world.setClock("2026-03-03T03:00:00.000Z");
    expect(await world.call("unit-1", "PUT", `${path}/sections/6.1.1`, body, { "idempotency-key": "k1" })).toEqual(once);
  });
});

describe("taking back", () => {
  it("R03 before the closing it may be reopened, or withdrawn and taken up again with all that was written", async () => {
    await givenDraft(world);
    await must(world, "unit-1", "POST", `${path}/submission`);
    await must(world, "unit-1", "POST", `${path}/reopening`);
    expect(await evaluation()).toMatchObject({ status: "draft", submission: null });
    await must(world, "unit-1", "POST", `${path}/submission`);
    expect(await world.call("colleague", "POST", `${path}/withdrawal`, { reason: "x" })).toMatchObject({ status: 403 });
    const { body } = await must(world, "unit-1", "POST", `${path}/withdrawal`, { reason: "今年不参加" });
    expect(body).toEqual({ noun: "unit-evaluation", id: evaluationId, step: "withdrawn", at: "2026-03-03T02:00:00.000Z" });
    expect(await evaluation()).toMatchObject({ status: "withdrawn", submission: null });
    await apply();
    expect(await evaluation()).toMatchObject({ status: "draft", statement: null, withdrawn: null });
    expect(await must(world, "unit-1", "GET", `${path}/sections/6.1.1`)).toMatchObject({ body: { contentVersion: 1, gaps: [] } });
  });
});
