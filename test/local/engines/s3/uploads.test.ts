import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { temporaryDirectory } from "../support/temporary.ts";
import { BUCKET, clientOf, outcomeOf, presignGet, presignPut, putTo, startGate } from "./support.ts";

describe("a presigned upload", () => {
  it("keeps what was promised and tells of it once", async () => {
    const { browser, events } = await startGate(await temporaryDirectory());
    const answer = await putTo(await presignPut(browser));
    expect(answer.status).toBe(200);
    await vi.waitFor(() => expect(events).toHaveLength(1));
    const versionId = answer.headers.get("x-amz-version-id");
    expect(events[0]).toMatchObject({
      source: "aws.s3",
      "detail-type": "Object Created",
      detail: {
        bucket: { name: BUCKET },
        object: { key: "u1/plan.pdf", size: 6, "version-id": versionId, etag: answer.headers.get("etag")?.replaceAll('"', "") },
      },
    });
    const read = await fetch(await presignGet(browser));
    expect([await read.text(), read.headers.get("content-type")]).toEqual(["计划", "application/pdf"]);
  });

  it.each<[string, number, string, { body?: string; headers?: Record<string, string> }]>([
    ["of another length", 403, "SignatureDoesNotMatch", { body: "计划书" }],
    ["of another type", 403, "SignatureDoesNotMatch", { headers: { "content-type": "text/html" } }],
    ["with another promised hash", 403, "SignatureDoesNotMatch", { headers: { "x-amz-checksum-sha256": "A".repeat(43) } }],
    ["with another content of the same length", 400, "BadDigest", { body: "计书" }],
    ["with a header nobody signed", 403, "AccessDenied", { headers: { "x-amz-meta-owner": "me" } }],
  ])("%s is refused and not kept", async (_, status, code, other) => {
    const directory = await temporaryDirectory();
    const { browser, events } = await startGate(directory);
    expect(await outcomeOf(await putTo(await presignPut(browser), other))).toEqual({ status, code });
    expect(await outcomeOf(await fetch(await presignGet(browser)))).toEqual({ status: 404, code: "NoSuchKey" });
    expect([...(await readdir(join(directory, "incoming"))), ...(await readdir(join(directory, "versions"))), ...events]).toEqual([]);
  });

  it("is refused when its address was altered, late, or made with other keys", async () => {
    let now = new Date();
    const { browser, origin } = await startGate(await temporaryDirectory(), { now: () => now });
    const promised = await presignPut(browser);
    const altered = { ...promised, url: promised.url.replace("u1/plan.pdf", "u2/plan.pdf") };
    expect(await outcomeOf(await putTo(altered))).toEqual({ status: 403, code: "SignatureDoesNotMatch" });
    const longer = { ...promised, url: promised.url.replace("X-Amz-Expires=300", "X-Amz-Expires=3000") };
    expect(await outcomeOf(await putTo(longer))).toEqual({ status: 403, code: "SignatureDoesNotMatch" });
    const got = await fetch(promised.url);
    expect(await outcomeOf(got)).toEqual({ status: 403, code: "SignatureDoesNotMatch" });
    const wrongSecret = clientOf(`${origin}/s3`, { accessKeyId: "LOCALKEY", secretAccessKey: "guessed" });
    expect(await outcomeOf(await putTo(await presignPut(wrongSecret)))).toEqual({ status: 403, code: "SignatureDoesNotMatch" });
    const wrongKey = clientOf(`${origin}/s3`, { accessKeyId: "OTHER", secretAccessKey: "local secret" });
    expect(await outcomeOf(await putTo(await presignPut(wrongKey)))).toEqual({ status: 403, code: "InvalidAccessKeyId" });
    now = new Date(now.getTime() + 301_000);
    expect(await outcomeOf(await putTo(promised))).toEqual({ status: 403, code: "AccessDenied" });
  });

  it("is refused unsigned, and with a key that walks", async () => {
    const { browser, origin } = await startGate(await temporaryDirectory());
    const unsigned = await fetch(`${origin}/s3/${BUCKET}/u1/plan.pdf`, { method: "PUT", body: "x" });
    expect(await outcomeOf(unsigned)).toEqual({ status: 403, code: "AccessDenied" });
    const walking = await presignPut(browser, { key: "u1/%2e%2e/u2" });
    const address = walking.url.replaceAll("%252e", "%2e%2e%2f..%2f");
    expect(await outcomeOf(await putTo({ ...walking, url: address }))).toEqual({ status: 400, code: "InvalidURI" });
  });

  it("streams a large body and gives back ranges of it", async () => {
    const { browser } = await startGate(await temporaryDirectory());
    const body = Buffer.alloc(42_000_000, "升质");
    expect((await putTo(await presignPut(browser, { body }))).status).toBe(200);
    const part = await fetch(await presignGet(browser), { headers: { range: "bytes=-3" } });
    expect([part.status, await part.text(), part.headers.get("content-range")]).toEqual([
      206,
      "质",
      `bytes ${body.length - 3}-${body.length - 1}/${body.length}`,
    ]);
  });

  it("may come from pages of its own origin only", async () => {
    const { origin } = await startGate(await temporaryDirectory());
    const ask = (from: string) =>
      fetch(`${origin}/s3/${BUCKET}/k`, { method: "OPTIONS", headers: { origin: from, "access-control-request-method": "PUT" } });
    const [own, other] = [await ask(origin), await ask("http://elsewhere.example")];
    expect([own.status, own.headers.get("access-control-allow-origin")]).toEqual([204, origin]);
    expect([other.status, other.headers.get("access-control-allow-origin")]).toEqual([403, null]);
  });
});
