import { randomUUID } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { refuse } from "../../domain/kernel/result.ts";
import type { Log } from "../engines/log.ts";
import { readAsset } from "./assets.ts";
import { docsPage, docsPolicyOf } from "./docs-page.ts";
import { frontPage } from "./front-page.ts";
import { problemsPage } from "./problems-page.ts";
import { safeHeaders, sendFault, sendJson, sendPage, sendRefusal } from "./send.ts";

export type Serve = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

export type FrontParts = {
  readonly origin: string;
  readonly issuer: string;
  readonly openApi: unknown;
  readonly api: (request: IncomingMessage, response: ServerResponse, url: URL) => Promise<void>;
  readonly evidence: Serve;
  readonly reconcile: Serve;
  /** Null where the body's own issuer signs people in. */
  readonly signIn: Serve | null;
  /** Null but in a rehearsal. */
  readonly rehearsal: Serve | null;
  readonly log: Log;
};

/** Everything people reach, on one port: pages, API, sign-in, uploads. */
export const makeFront = (parts: FrontParts): Serve => {
  const { origin, issuer, openApi, api, evidence, reconcile, signIn, rehearsal, log } = parts;

  const pages: Readonly<Record<string, (response: ServerResponse) => void>> = {
    "/": (response) => sendPage(response, frontPage({ demoPeople: signIn !== null })),
    "/docs": (response) => sendPage(response, docsPage, docsPolicyOf(issuer)),
    "/docs/": (response) => sendPage(response, docsPage, docsPolicyOf(issuer)),
    "/docs/problems": (response) => sendPage(response, problemsPage()),
    "/openapi.json": (response) => sendJson(response, 200, openApi),
    "/healthz": (response) => sendJson(response, 200, { status: "ok" }),
  };

  const servePage: Serve = async (request, response) => {
    const { pathname } = new URL(request.url ?? "/", origin);
    const shown = Object.hasOwn(pages, pathname) ? pages[pathname] : undefined;
    const asset = shown ? undefined : await readAsset(pathname);
    if (!shown && !asset) return sendRefusal(request, response, refuse("unknown-route", "4"));
    if (request.method !== "GET" && request.method !== "HEAD")
      return sendRefusal(request, response, refuse("wrong-method", "4", { allowed: "GET, HEAD" }));
    if (shown) return shown(response);
    const policy = "default-src 'none'; script-src 'self'";
    response.writeHead(200, { ...safeHeaders, "content-type": asset?.type, "content-security-policy": policy });
    response.end(asset?.content);
  };

  const serveOf = (url: URL): Serve => {
    const { pathname } = url;
    if (pathname.startsWith("/api/")) return (request, response) => api(request, response, url);
    if (pathname.startsWith("/s3/")) return evidence;
    if (pathname.startsWith("/oidc/") && signIn) return signIn;
    if (pathname === "/rehearsal/clock" && rehearsal) return rehearsal;
    if (pathname === "/local/reconcile") return reconcile;
    return servePage;
  };

  return async (request, response) => {
    try {
      const url = URL.parse(request.url ?? "/", origin);
      if (!url) return sendRefusal(request, response, refuse("unknown-route", "4"));
      await serveOf(url)(request, response);
    } catch (error) {
      const correlationId = randomUUID();
      log("a request failed", { correlationId, error: String(error) });
      if (response.headersSent || response.destroyed) response.destroy();
      else sendFault(request, response, correlationId);
    }
  };
};
