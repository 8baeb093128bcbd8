import { createHash, randomBytes } from "node:crypto";
import { stat } from "node:fs/promises";
import { createServer } from "node:http";
import { join } from "node:path";
import { createLocalJWKSet, createRemoteJWKSet, decodeProtectedHeader, jwtVerify } from "jose";
import { describe, expect, it, onTestFinished } from "vitest";
import * as z from "zod";
import { closeServer, listenOnLoopback } from "../../../../local/engines/loopback.ts";
import { type IssuerSettings, makeIssuer } from "../../../../local/engines/oidc/issuer.ts";
import { temporaryDirectory } from "../support/temporary.ts";

const AUDIENCE = "urn:zhisheng:api";
const PEOPLE = [
  { sub: "lin", name: "林评", hint: "评价机构 · Evaluation body" },
  { sub: "zhao", name: "赵<b>", hint: "被评价单位 · Unit" },
];

/** An issuer mounted under `/oidc`, and a browser that keeps cookies and does not follow redirects by itself. */
const startIssuer = async (directory: string, settings: Partial<IssuerSettings> = {}) => {
  const server = createServer((request, response) => void issuer.handle(request, response));
  const port = await listenOnLoopback(server);
  onTestFinished(() => closeServer(server));
  const origin = `http://localhost:${port}`;
  const redirectUri = `${origin}/signed-in`;
  const given = { issuer: `${origin}/oidc`, directory, people: PEOPLE, audience: AUDIENCE, redirectUris: [redirectUri] };
  const issuer = await makeIssuer({ ...given, ...settings });
  const cookies = new Map<string, string>();
  const visit = async (address: string, init: RequestInit = {}) => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const response = await fetch(new URL(address, origin), { redirect: "manual", ...init, headers: { cookie } });
    for (const set of response.headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(set) ?? [];
      cookies.set(name, value);
    }
    return response;
  };
  return { issuer, origin, redirectUri, visit };
};

type Started = Awaited<ReturnType<typeof startIssuer>>;

const authorize = ({ origin, redirectUri }: Started, verifier: string, other: Record<string, string> = {}) => {
  const code_challenge = createHash("sha256").update(verifier).digest("base64url");
  const asked = { client_id: "zhisheng-portal", redirect_uri: redirectUri, response_type: "code", scope: "openid profile", state: "s1" };
  return `${origin}/oidc/auth?${new URLSearchParams({ ...asked, code_challenge, code_challenge_method: "S256", ...other })}`;
};

const choose = (sub: string): RequestInit => ({ method: "POST", body: new URLSearchParams({ sub }) });

const followTo = async ({ visit }: Pick<Started, "visit">, response: Response, end: string): Promise<URL> => {
  const next = response.headers.get("location") ?? "";
  return next.startsWith(end) || next === "" ? new URL(next) : followTo({ visit }, await visit(next), end);
};

const Tokens = z.object({ access_token: z.string(), id_token: z.string(), refresh_token: z.string(), expires_in: z.number() });

const signIn = async (started: Started, sub: string) => {
  const verifier = randomBytes(32).toString("base64url");
  const asked = await started.visit(authorize(started, verifier));
  const page = asked.headers.get("location") ?? "";
  const shown = await started.visit(page);
  const html = await shown.text();
  const back = await followTo(started, await started.visit(page, choose(sub)), started.redirectUri);
  const body = new URLSearchParams({
    grant_type: "authorization_code",
    client_id: "zhisheng-portal",
    redirect_uri: started.redirectUri,
    code_verifier: verifier,
    code: back.searchParams.get("code") ?? "",
  });
  const exchange = () => fetch(`${started.origin}/oidc/token`, { method: "POST", body, headers: { origin: started.origin } });
  return {
    exchange,
    page,
    shown,
    html,
    back,
    tokens: Tokens.parse(await (await exchange()).json()),
  };
};

describe("the embedded issuer", () => {
  it("signs in whom one chooses, and the token says who", async () => {
    const started = await startIssuer(await temporaryDirectory());
    const { tokens, back, html, shown } = await signIn(started, "lin");
    expect(back.searchParams.get("state")).toBe("s1");
    expect(html).toContain("林评");
    expect(html).not.toContain("<script");
    expect(html).not.toContain("赵<b>");
    expect(shown.headers.get("content-security-policy")).toContain("default-src 'none'");
    const keys = createRemoteJWKSet(new URL(`${started.origin}/oidc/jwks`));
    const { payload } = await jwtVerify(tokens.access_token, keys, { issuer: `${started.origin}/oidc`, audience: AUDIENCE });
    expect(payload).toMatchObject({ sub: "lin", name: "林评", client_id: "zhisheng-portal", scope: "openid profile" });
    expect([tokens.expires_in, (payload.exp ?? 0) - (payload.iat ?? 0)]).toEqual([3_600, 3_600]);
  });

  it("issues the same token without a browser", async () => {
    const started = await startIssuer(await temporaryDirectory());
    const { tokens } = await signIn(started, "lin");
    const issued = await started.issuer.issueToken("lin");
    const keys = createLocalJWKSet({ keys: [...started.issuer.jwks.keys] });
    const claimsOf = async (token: string) =>
      (await jwtVerify(token, keys, { issuer: `${started.origin}/oidc`, audience: AUDIENCE })).payload;
    expect(Object.keys(await claimsOf(issued)).sort()).toEqual(Object.keys(await claimsOf(tokens.access_token)).sort());
    expect(decodeProtectedHeader(issued)).toEqual(decodeProtectedHeader(tokens.access_token));
    const { exp = 0, iat = 0 } = await claimsOf(issued);
    expect(exp - iat).toBe(43_200);
    await expect(started.issuer.issueToken("nobody")).rejects.toThrow("there are: lin, zhao");
  });

  it("says where everything is", async () => {
    const { origin } = await startIssuer(await temporaryDirectory());
    const discovered = await (await fetch(`${origin}/oidc/.well-known/openid-configuration`)).json();
    expect(discovered).toMatchObject({
      issuer: `${origin}/oidc`,
      authorization_endpoint: `${origin}/oidc/auth`,
      token_endpoint: `${origin}/oidc/token`,
      jwks_uri: `${origin}/oidc/jwks`,
      end_session_endpoint: `${origin}/oidc/session/end`,
    });
  });

  it("keeps its key, for its owner alone, so that tokens outlive a restart", async () => {
    const directory = await temporaryDirectory();
    const [first, second] = await Promise.all([startIssuer(directory), startIssuer(directory)]);
    expect(second.issuer.jwks).toEqual(first.issuer.jwks);
    expect((await startIssuer(directory)).issuer.jwks).toEqual(first.issuer.jwks);
    expect((await stat(join(directory, "jwks.json"))).mode & 0o777).toBe(0o600);
    expect(Object.keys(first.issuer.jwks.keys[0] ?? {}).sort()).toEqual(["alg", "e", "kid", "kty", "n", "use"]);
  });

  it.each([
    ["another place to go back to", { redirect_uri: "http://elsewhere.example/" }],
    ["another client", { client_id: "other" }],
  ])("refuses %s on a page of its own", async (_, other) => {
    const started = await startIssuer(await temporaryDirectory());
    const refused = await started.visit(authorize(started, "v".repeat(43), other));
    expect([refused.status, refused.headers.get("location")]).toEqual([400, null]);
  });

  it("takes a code once", async () => {
    const started = await startIssuer(await temporaryDirectory());
    const { exchange } = await signIn(started, "lin");
    const again = await exchange();
    expect(await again.json()).toMatchObject({ error: "invalid_grant" });
  });

  it("refuses a request without PKCE", async () => {
    const started = await startIssuer(await temporaryDirectory());
    const address = new URL(authorize(started, "v".repeat(43)));
    address.searchParams.delete("code_challenge");
    const refused = await started.visit(address.href);
    expect(new URL(refused.headers.get("location") ?? "").searchParams.get("error")).toBe("invalid_request");
  });

  it("refuses a person nobody is, and a page nobody asked for", async () => {
    const started = await startIssuer(await temporaryDirectory());
    const asked = await started.visit(authorize(started, "v".repeat(43)));
    expect((await started.visit(asked.headers.get("location") ?? "", choose("nobody"))).status).toBe(400);
    expect((await fetch(`${started.origin}/oidc/interaction/unknown`)).status).toBe(400);
  });
});

describe("a session at the embedded issuer", () => {
  it("is renewed by its refresh token, more than once: a duplicated tab has the same", async () => {
    const started = await startIssuer(await temporaryDirectory());
    const { tokens } = await signIn(started, "lin");
    const body = new URLSearchParams({
      grant_type: "refresh_token",
      client_id: "zhisheng-portal",
      refresh_token: tokens.refresh_token,
      resource: AUDIENCE,
    });
    const keys = createLocalJWKSet({ keys: [...started.issuer.jwks.keys] });
    for (const _ of ["this tab", "its duplicate"]) {
      const answer = await fetch(`${started.origin}/oidc/token`, { method: "POST", body, headers: { origin: started.origin } });
      expect(answer.headers.get("access-control-allow-origin")).toBe(started.origin);
      const { access_token } = z.object({ access_token: z.string() }).parse(await answer.json());
      const { payload } = await jwtVerify(access_token, keys, { issuer: `${started.origin}/oidc`, audience: AUDIENCE });
      expect(payload.sub).toBe("lin");
    }
  });

  it("is taken up in another tab, or in a frame, without a question", async () => {
    const started = await startIssuer(await temporaryDirectory());
    await signIn(started, "lin");
    const silent = await started.visit(authorize(started, "v".repeat(43), { prompt: "none", resource: AUDIENCE }));
    const back = new URL(silent.headers.get("location") ?? "");
    expect([back.pathname, back.searchParams.has("code"), back.searchParams.get("error")]).toEqual(["/signed-in", true, null]);
  });

  it("that is none answers a silent request so, and no page stands in between", async () => {
    const started = await startIssuer(await temporaryDirectory());
    const silent = await started.visit(authorize(started, "v".repeat(43), { prompt: "none" }));
    expect(new URL(silent.headers.get("location") ?? "").searchParams.get("error")).toBe("login_required");
  });

  it("ends at once for whoever brings a token of theirs, and leads back to the portal", async () => {
    const started = await startIssuer(await temporaryDirectory());
    const { tokens } = await signIn(started, "lin");
    const ending = new URLSearchParams({ id_token_hint: tokens.id_token, post_logout_redirect_uri: `${started.origin}/` });
    const asked = await started.visit(`/oidc/session/end?${ending}`);
    const html = await asked.text();
    const [, nonce] = /<script nonce="([^"]+)">/.exec(html) ?? [];
    expect(nonce).toBeDefined();
    expect(asked.headers.get("content-security-policy")).toContain(`script-src 'nonce-${nonce}'`);
    const [, xsrf = ""] = /name="xsrf" value="([^"]+)"/.exec(html) ?? [];
    const ended = await started.visit("/oidc/session/end/confirm", { method: "POST", body: new URLSearchParams({ xsrf, logout: "yes" }) });
    expect([ended.status, ended.headers.get("location")]).toEqual([303, `${started.origin}/`]);
    const silent = await started.visit(authorize(started, "v".repeat(43), { prompt: "none" }));
    expect(new URL(silent.headers.get("location") ?? "").searchParams.get("error")).toBe("login_required");
  });

  it("is not ended for somebody by a link alone", async () => {
    const started = await startIssuer(await temporaryDirectory());
    await signIn(started, "lin");
    expect(await (await started.visit("/oidc/session/end")).text()).not.toContain("<script");
  });
});
