import { createHash } from "node:crypto";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { request } from "node:http";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import * as z from "zod";
import { refusals } from "../../domain/refusals.ts";
import { startEdition } from "../../local/edition.ts";
import { loadFunctions } from "../../local/functions.ts";
import { Running } from "../../local/running.ts";
import { anEdition, ask } from "./support/edition.ts";

let edition: Awaited<ReturnType<typeof anEdition>>;
beforeAll(async () => {
  edition = await anEdition();
});
afterAll(() => edition.stop());

const Ticket = z.object({ id: z.string(), upload: z.object({ url: z.string(), headers: z.record(z.string(), z.string()) }) });

describe("what people reach on the one port", () => {
  it("shows at / what this is, in both languages, without script", async () => {
    const answer = await fetch(`${edition.origin}/`);
    expect(answer.status).toBe(200);
    expect(answer.headers.get("content-security-policy")).toContain("default-src 'none'");
    const html = await answer.text();
    expect(html).toContain("区域质量提升评价");
    expect(html).toContain("quality-improvement evaluation");
    expect(html).toContain('href="/docs"');
    expect(html).not.toContain("<script");
  });

  it("describes every route in one OpenAPI 3.1 document whose references all resolve", async () => {
    const { body, text } = await ask(edition, "/openapi.json");
    const { paths, components } = z
      .object({
        paths: z.record(z.string(), z.record(z.string(), z.json())),
        components: z.object({ schemas: z.record(z.string(), z.json()) }),
      })
      .parse(body);
    expect(body["openapi"]).toBe("3.1.0");
    const loaded = await loadFunctions();
    const declared = loaded.flatMap(({ routes }) => routes.map(({ contract }) => contract));
    expect(declared.length).toBeGreaterThan(40);
    for (const { method, path, name } of declared) expect(paths[path]?.[method.toLowerCase()]).toMatchObject({ operationId: name });
    const referred = [...text.matchAll(/"#\/components\/schemas\/([^"]+)"/g)].map(([, name]) => name ?? "");
    expect(referred.filter((name) => !(name in components.schemas))).toEqual([]);
    expect(text).not.toContain("#/$defs/");
  });

  it("shows the API reference from its own files, under a policy that allows nothing else", async () => {
    const page = await fetch(`${edition.origin}/docs`);
    const html = await page.text();
    expect(page.headers.get("content-security-policy")).toContain("script-src 'self';");
    const assets = [...html.matchAll(/(?:src|href)="(\/docs\/[^"]+)"/g)].map(([, path]) => path ?? "");
    expect(assets).toHaveLength(3);
    for (const path of assets) expect((await fetch(`${edition.origin}${path}`)).status).toBe(200);
    expect(html).not.toMatch(/<script(?![^>]*src=)/);
  });

  it("lists every refusal, where a problem's type leads", async () => {
    const { text } = await ask(edition, "/docs/problems");
    for (const code of Object.keys(refusals)) expect(text).toContain(`id="${code}"`);
  });

  it.each([
    ["an unknown stage", "/api/nowhere/at-all", "GET", undefined, 404, "unknown-route"],
    ["an unknown route of a stage", "/api/call/nowhere", "GET", undefined, 404, "unknown-route"],
    ["an unknown page", "/nowhere", "GET", undefined, 404, "unknown-route"],
    ["another method", "/api/call/surveys", "DELETE", undefined, 405, "wrong-method"],
    ["a page asked to change", "/docs", "POST", undefined, 405, "wrong-method"],
    ["a body beyond the front's limit", "/api/call/surveys", "POST", "x".repeat(1_200_000), 413, "too-large"],
    ["no sign-in", "/api/work-items/inbox", "GET", undefined, 401, "unauthenticated"],
  ])("answers %s with a problem", async (_, path, method, body, status, code) => {
    const answer = await ask(edition, path, { method, body });
    expect(answer).toMatchObject({ status, body: { status, code, type: `/docs/problems#${code}` } });
    expect(answer.type).toContain("application/problem+json");
  });

  it("answers malformed JSON with a problem", async () => {
    expect(await ask(edition, "/api/call/surveys", { as: "officer", method: "POST", body: "{" })).toMatchObject({
      status: 400,
      body: { code: "malformed-json" },
    });
  });

  it("turns away requests by another host's name", async () => {
    const { port } = new URL(edition.origin);
    const sent = request({ host: "127.0.0.1", port, path: "/", headers: { host: "attacker.example" } }).end();
    const [answer] = z
      .tuple([z.object({ statusCode: z.int() })])
      .rest(z.unknown())
      .parse(await once(sent, "response"));
    expect(answer.statusCode).toBe(421);
    sent.destroy();
  });

  it("has no clock to move", async () => {
    const moved = await ask(edition, "/rehearsal/clock", { method: "POST", body: { to: "2030-01-01T00:00:00.000Z" } });
    expect(moved.status).toBe(404);
    expect(edition.rehearsal).toBeNull();
  });

  it("starts workflows again for whoever can read the data directory only", async () => {
    const { secret } = Running.parse(JSON.parse(await readFile(join(edition.directory, "edition.json"), "utf8")));
    const authorization = `Bearer ${secret}`;
    expect((await ask(edition, "/local/reconcile", { method: "POST" })).status).toBe(404);
    expect(await ask(edition, "/local/reconcile", { method: "POST", headers: { authorization } })).toMatchObject({
      status: 200,
      body: { restarted: 0 },
    });
  });
});

describe("the functions behind it", () => {
  it("show an officer's inbox: the year's cycle runs and waits for the call", async () => {
    await edition.idle();
    const { status, body } = await ask(edition, "/api/work-items/inbox", { as: "officer" });
    expect(status).toBe(200);
    expect(body["rows"]).toEqual([expect.objectContaining({ noun: "cycle", action: "publish-call" })]);
    expect(edition.running()).toEqual([expect.objectContaining({ machine: "annual-cycle" })]);
  });

  it("take an uploaded file in and register its arrival", async () => {
    const content = Buffer.from("测试文件");
    const file = {
      fileName: "说明.txt",
      contentType: "text/plain",
      bytes: content.length,
      sha256: createHash("sha256").update(content).digest("hex"),
    };
    const proves = { noun: "project", id: "project-1", slot: "proposal" };
    const declared = await ask(edition, "/api/evidence/files", { as: "unit-1", method: "POST", body: { proves, file } });
    const { id, upload } = Ticket.parse(declared.body);
    expect(upload.url.startsWith(`${edition.origin}/s3/`)).toBe(true);
    const put = await fetch(upload.url, { method: "PUT", headers: upload.headers, body: content });
    expect(put.status).toBe(200);
    await edition.idle();
    expect(await ask(edition, `/api/evidence/files/${id}`, { as: "unit-1" })).toMatchObject({
      status: 200,
      body: { status: "quarantined" },
    });
    expect((await fetch(upload.url.split("?")[0] ?? "")).status).toBe(403);
  });
});

describe("a second start", () => {
  it("on the same data is refused, naming the process", async () => {
    const second = startEdition({ directory: edition.directory, port: 0 });
    await expect(second).rejects.toMatchObject({ name: "CannotStart", message: expect.stringContaining(String(process.pid)) });
  });

  it("on a taken port is refused, naming the port, and leaves its own directory free", async () => {
    const port = Number(new URL(edition.origin).port);
    await expect(anEdition({ port })).rejects.toMatchObject({ name: "CannotStart", message: expect.stringContaining(String(port)) });
  });
});

describe("the demo people", () => {
  it.each([{ host: "0.0.0.0" }, { publicOrigin: "https://zhisheng.example" }])(
    "are not offered beyond this machine: %o",
    async (settings) => {
      await expect(anEdition(settings)).rejects.toMatchObject({ name: "CannotStart" });
    },
  );
});
