import { createHmac } from "node:crypto";
import { generateKeyPair, UnsecuredJWT } from "jose";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { makeVerifyToken } from "../../../functions/adapters/verify-token.ts";
import { audience, startIssuer } from "../../support/an-issuer.ts";

let idp: Awaited<ReturnType<typeof startIssuer>>;
let verify: ReturnType<typeof makeVerifyToken>;
beforeEach(async () => {
  idp = await startIssuer();
  verify = makeVerifyToken(idp.issuer, audience);
});
afterEach(() => idp.stop());

const soon = (seconds: number): number => Math.floor(Date.now() / 1000) + seconds;
const encoded = (part: object): string => Buffer.from(JSON.stringify(part)).toString("base64url");

describe("a token that holds", () => {
  it("answers its subject, and fetches discovery and keys once", async () => {
    expect(await verify(await idp.token())).toBe("officer");
    expect(await verify(await idp.token({ sub: "si-a" }))).toBe("si-a");
    expect(idp.asked()).toBe(2);
  });

  it("is known again, but not a changed one beside it, nor once it has expired", async () => {
    const token = await idp.token({ exp: soon(1) });
    expect(await verify(token)).toBe("officer");
    expect(await verify(token)).toBe("officer");
    expect(await verify(`${token.slice(0, -4)}AAAA`)).toBeUndefined();
    vi.useFakeTimers({ now: Date.now() + 10_000, toFake: ["Date"] });
    expect(await verify(token)).toBeUndefined();
    vi.useRealTimers();
  });

  it("may name several audiences, or, as Cognito's access tokens do, the client in client_id", async () => {
    expect(await verify(await idp.token({ aud: ["other", audience] }))).toBe("officer");
    expect(await verify(await idp.token({ aud: undefined, client_id: audience, token_use: "access" }))).toBe("officer");
  });
});

describe("a token that does not hold", () => {
  const refused: Readonly<Record<string, () => Promise<string> | string>> = {
    expired: () => idp.token({ exp: soon(-60) }),
    "not valid yet": () => idp.token({ nbf: soon(60) }),
    "without expiry": () => idp.token({ exp: undefined }),
    "without subject": () => idp.token({ sub: undefined }),
    "for another audience": () => idp.token({ aud: "urn:other" }),
    "for another client": () => idp.token({ aud: undefined, client_id: "other" }),
    "for no one": () => idp.token({ aud: undefined }),
    "with the client right and the audience wrong": () => idp.token({ aud: "urn:other", client_id: audience }),
    "of another issuer": () => idp.token({ iss: "http://127.0.0.1:1" }),
    "signed by another key of the same name": async () => idp.token({}, (await generateKeyPair("RS256")).privateKey),
    "naming a key that is not published": async () => idp.token({}, (await generateKeyPair("RS256")).privateKey, "key-2"),
    "with alg none": () =>
      new UnsecuredJWT({ sub: "officer" }).setIssuer(idp.issuer).setAudience(audience).setExpirationTime("1m").encode(),
    "with a shared secret": () => {
      const signed = `${encoded({ alg: "HS256", kid: "key-1" })}.${encoded({ iss: idp.issuer, sub: "officer", aud: audience, exp: soon(60) })}`;
      return `${signed}.${createHmac("sha256", "key-1").update(signed).digest("base64url")}`;
    },
    "changed after signing": async () => {
      const [head = "", , signature = ""] = (await idp.token()).split(".");
      return `${head}.${encoded({ iss: idp.issuer, sub: "approver", aud: audience, exp: soon(60) })}.${signature}`;
    },
    "that is no token": () => "nonsense",
  };

  it.each(Object.keys(refused))("%s is nobody's", async (name) => {
    expect(await verify((await refused[name]?.()) ?? "")).toBeUndefined();
  });
});

describe("an issuer that cannot be asked", () => {
  it("is an outage, not a bad token: it throws, and the next call asks again", async () => {
    const nowhere = makeVerifyToken("http://127.0.0.1:1", audience);
    await expect(nowhere("a.b.c")).rejects.toThrow();
    idp.fail();
    const token = await idp.token();
    await expect(verify(token)).rejects.toThrow();
  });
});
