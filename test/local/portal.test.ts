import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { type IncomingMessage, request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import * as z from "zod";
import { Instant } from "../../domain/kernel/instant.ts";
import { PortalSettings } from "../../domain/portal/portal-settings.ts";
import { anEdition, ask } from "./support/edition.ts";

const script = `console.error("portal");`.repeat(200);
const startsAt = Instant.parse("2026-03-02T01:00:00.000Z");

/** Files as a build leaves them. */
const buildPortal = async (directory: string): Promise<void> => {
  await mkdir(join(directory, "assets"), { recursive: true });
  await writeFile(join(directory, "index.html"), "<!doctype html><title>the portal</title>");
  await writeFile(join(directory, "assets", "index-a1b2c3.js"), script);
  await writeFile(join(directory, "offline.js"), "// keeps the portal's files");
  await writeFile(join(directory, ".sources"), "hash");
};

let edition: Awaited<ReturnType<typeof anEdition>>;
let portal: string;
beforeAll(async () => {
  portal = await mkdtemp(join(tmpdir(), "zhisheng-portal-"));
  await buildPortal(portal);
  edition = await anEdition({ portal, rehearsal: true, startsAt });
});
afterAll(async () => {
  await edition.stop();
  await rm(portal, { recursive: true, force: true });
});

const html = { accept: "text/html,application/xhtml+xml,*/*;q=0.8" };

type Raw = { readonly path: string; readonly method?: string; readonly headers?: Record<string, string> };

/** A request as it stands: nothing is normalised, followed or unpacked. */
const raw = async ({ path, method = "GET", headers = {} }: Raw) => {
  const { port } = new URL(edition.origin);
  const { promise, resolve, reject } = Promise.withResolvers<IncomingMessage>();
  request({ host: "127.0.0.1", port, path, method, headers: { host: `localhost:${port}`, ...headers } }, resolve)
    .once("error", reject)
    .end();
  const answer = await promise;
  const chunks: Buffer[] = [];
  for await (const chunk of answer) chunks.push(Buffer.from(chunk));
  return { status: answer.statusCode, headers: answer.headers, body: Buffer.concat(chunks) };
};

describe("the portal on one machine", () => {
  it.each(["/", "/work", "/work/projects/p-1", "/standard/7.1.2", "/signed-in?code=1"])(
    "answers %s with its page, under a strict policy",
    async (path) => {
      const answer = await raw({ path, headers: html });
      expect([answer.status, answer.headers["content-type"]]).toEqual([200, "text/html; charset=utf-8"]);
      expect(answer.body.toString()).toContain("the portal");
      const policy = answer.headers["content-security-policy"];
      expect(policy).toContain("default-src 'none'; script-src 'self'");
      expect(policy).toContain(`connect-src 'self' ${edition.origin};`);
      expect(policy).not.toContain("unsafe-inline");
      expect(answer.headers).toMatchObject({
        "cache-control": "no-cache",
        "x-content-type-options": "nosniff",
        "referrer-policy": "no-referrer",
        "permissions-policy": expect.stringContaining("geolocation=()"),
      });
    },
  );

  it("lets the worker be a worker of the whole portal, and has it asked for anew each time", async () => {
    const { status, headers } = await raw({ path: "/offline.js" });
    expect(status).toBe(200);
    expect(headers).toMatchObject({ "content-type": "text/javascript; charset=utf-8", "cache-control": "no-cache" });
    expect(headers["content-security-policy"]).toContain("worker-src 'self'");
  });

  it("does not take what is no page for one", async () => {
    expect((await raw({ path: "/work" })).status).toBe(404);
    for (const path of ["/assets/gone-a1b2c3.js", "/gone.png", "/api/nowhere/at-all", "/docs/nowhere", "/.sources"]) {
      const answer = await raw({ path, headers: html });
      expect([path, answer.status, answer.headers["content-type"]]).toEqual([path, 404, "application/problem+json; charset=utf-8"]);
    }
    expect((await raw({ path: "/work", method: "POST", headers: html })).status).toBe(404);
    expect((await raw({ path: "/", method: "POST", headers: html })).status).toBe(405);
  });

  it.each(["/../package.json", "/assets/../../package.json", "/%2e%2e/package.json", "/assets/%2e%2e%2f%2e%2e%2fpackage.json"])(
    "has nothing at %s",
    async (path) => {
      expect((await raw({ path })).status).toBe(404);
    },
  );

  it("sends scripts packed as the browser takes them, to be kept for good", async () => {
    const path = "/assets/index-a1b2c3.js";
    const [br, gzip, plain] = await Promise.all([
      raw({ path, headers: { "accept-encoding": "gzip, deflate, br" } }),
      raw({ path, headers: { "accept-encoding": "gzip, br;q=0" } }),
      raw({ path }),
    ]);
    expect([br.headers["content-encoding"], brotliDecompressSync(br.body).toString()]).toEqual(["br", script]);
    expect([gzip.headers["content-encoding"], gunzipSync(gzip.body).toString()]).toEqual(["gzip", script]);
    expect([plain.headers["content-encoding"], plain.body.toString()]).toEqual([undefined, script]);
    expect(plain.headers).toMatchObject({
      "content-type": "text/javascript; charset=utf-8",
      "cache-control": "public, max-age=31536000, immutable",
      vary: "accept-encoding",
    });
  });

  it("answers HEAD with the headers alone, and does not send again what the browser has", async () => {
    const head = await raw({ path: "/", method: "HEAD" });
    expect([head.status, head.body.length, Number(head.headers["content-length"])]).toEqual([200, 0, 40]);
    const again = await raw({ path: "/", headers: { "if-none-match": `"other", ${head.headers.etag}` } });
    expect([again.status, again.body.length, again.headers.etag]).toEqual([304, 0, head.headers.etag]);
  });

  it("leads whoever came by another name of this machine to the one that signs in", async () => {
    const { port } = new URL(edition.origin);
    const answer = await raw({ path: "/work?x=1", headers: { ...html, host: `127.0.0.1:${port}` } });
    expect([answer.status, answer.headers.location]).toEqual([307, `${edition.origin}/work?x=1`]);
  });

  it("is told who signs people in and whose it is", async () => {
    const settings = PortalSettings.parse((await ask(edition, "/portal.json")).body);
    expect(settings).toMatchObject({
      issuer: `${edition.origin}/oidc`,
      clientId: "zhisheng-portal",
      audience: "urn:zhisheng:api",
      demo: true,
    });
    expect(settings.body).toContain("评价");
  });
});

describe("the time an answer tells", () => {
  it.each([
    ["/portal.json", 200],
    ["/api/public/notices", 200],
    ["/api/work-items/inbox", 401],
    ["/api/nowhere/at-all", 404],
    ["/rehearsal/clock", 200],
  ])("at %s is the rehearsal's", async (path, status) => {
    const answer = await raw({ path });
    expect([answer.status, answer.headers.date]).toEqual([status, new Date(startsAt).toUTCString()]);
  });

  it("of the sign-in is the machine's own, or its cookies would be misjudged", async () => {
    const { headers } = await raw({ path: "/oidc/.well-known/openid-configuration" });
    expect(Math.abs(Date.parse(z.string().parse(headers.date)) - Date.now())).toBeLessThan(60_000);
  });
});
