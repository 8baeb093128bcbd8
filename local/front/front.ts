import { randomUUID } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Instant } from "../../domain/kernel/instant.ts";
import { refuse } from "../../domain/kernel/result.ts";
import type { PortalSettings } from "../../domain/portal/portal-settings.ts";
import type { Log } from "../engines/log.ts";
import { type Asset, readAsset } from "./assets.ts";
import { docsPage, docsPolicyOf } from "./docs-page.ts";
import { frontPage } from "./front-page.ts";
import { isScreenAddress, makeSendPortalFile, type Portal } from "./portal.ts";
import { problemsPage } from "./problems-page.ts";
import { safeHeaders, sendFault, sendJson, sendPage, sendRefusal } from "./send.ts";

export type Serve = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

export type FrontParts = {
  readonly origin: string;
  readonly issuer: string;
  /** Made when it is asked for, since most who start the edition never do. */
  readonly openApi: () => unknown;
  /** Null where none was built or wanted: then a plain page stands at `/`. */
  readonly portal: Portal | null;
  readonly portalSettings: PortalSettings;
  /** The edition's clock, which may be a rehearsal's: answers of the API are dated by it. */
  readonly now: () => Instant;
  readonly api: (request: IncomingMessage, response: ServerResponse, url: URL) => Promise<void>;
  readonly evidence: Serve;
  readonly reconcile: Serve;
  /** Null where the body's own issuer signs people in. */
  readonly signIn: Serve | null;
  /** Null but in a rehearsal. */
  readonly rehearsal: Serve | null;
  readonly log: Log;
};

/** By what these say of the time the portal counts days. A sign-in's cookies would be misjudged by a rehearsal's date. */
const toldByOurClock = /^\/(api\/|rehearsal\/|portal\.json$)/;

type Answer = () => void | Promise<void>;

const isReading = ({ method }: IncomingMessage): boolean => method === "GET" || method === "HEAD";

const wantsPage = ({ headers }: IncomingMessage): boolean => headers.accept?.includes("text/html") ?? false;

const sendAsset = (response: ServerResponse, { type, content }: Asset): void => {
  const policy = "default-src 'none'; script-src 'self'";
  response.writeHead(200, { ...safeHeaders, "content-type": type, "content-security-policy": policy });
  response.end(content);
};

/** Everything people reach, on one port: portal, pages, API, sign-in, uploads. */
export const makeFront = (parts: FrontParts): Serve => {
  const { origin, issuer, openApi, portal, portalSettings, now, api, evidence, reconcile, signIn, rehearsal, log } = parts;
  const { host } = new URL(origin);
  const sendPortalFile = makeSendPortalFile(issuer);

  const pages: Readonly<Record<string, (response: ServerResponse) => void>> = {
    ...(portal ? {} : { "/": (response: ServerResponse) => sendPage(response, frontPage({ demoPeople: signIn !== null })) }),
    "/portal.json": (response) => sendJson(response, 200, portalSettings),
    "/docs": (response) => sendPage(response, docsPage, docsPolicyOf(issuer)),
    "/docs/": (response) => sendPage(response, docsPage, docsPolicyOf(issuer)),
    "/docs/problems": (response) => sendPage(response, problemsPage()),
    "/openapi.json": (response) => sendJson(response, 200, openApi()),
    "/healthz": (response) => sendJson(response, 200, { status: "ok" }),
  };

  /** The portal signs in by one origin only, so whoever came by another name of this machine is led to it. */
  const sendScreen = async (request: IncomingMessage, response: ServerResponse, { page }: Portal): Promise<void> => {
    if (request.headers.host === host) await sendPortalFile(request, response, page);
    else response.writeHead(307, { ...safeHeaders, location: `${origin}${request.url}` }).end();
  };

  const isScreen = (request: IncomingMessage, pathname: string): boolean =>
    pathname === "/" || (isScreenAddress(pathname) && isReading(request) && wantsPage(request));

  /** What an address is answered with; undefined where there is nothing. */
  const answerAt = async (request: IncomingMessage, response: ServerResponse, pathname: string): Promise<Answer | undefined> => {
    const shown = Object.hasOwn(pages, pathname) ? pages[pathname] : undefined;
    if (shown) return () => shown(response);
    const file = portal?.file(pathname);
    if (file) return () => sendPortalFile(request, response, file);
    const asset = await readAsset(pathname);
    if (asset) return () => sendAsset(response, asset);
    return portal && isScreen(request, pathname) ? () => sendScreen(request, response, portal) : undefined;
  };

  const servePage: Serve = async (request, response) => {
    const answer = await answerAt(request, response, new URL(request.url ?? "/", origin).pathname);
    if (!answer) return sendRefusal(request, response, refuse("unknown-route", "4"));
    if (!isReading(request)) return sendRefusal(request, response, refuse("wrong-method", "4", { allowed: "GET, HEAD" }));
    await answer();
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
      if (toldByOurClock.test(url.pathname)) response.setHeader("date", new Date(now()).toUTCString());
      await serveOf(url)(request, response);
    } catch (error) {
      const correlationId = randomUUID();
      log("a request failed", { correlationId, error: String(error) });
      if (response.headersSent || response.destroyed) response.destroy();
      else sendFault(request, response, correlationId);
    }
  };
};
