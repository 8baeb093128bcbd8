import { randomUUID } from "node:crypto";
import { importJWK, SignJWT } from "jose";
import type { PrivateKey } from "./keys.ts";
import type { People } from "./people.ts";

/** The portal, as the issuer knows it: a public client with PKCE. */
export const PORTAL_CLIENT = "zhisheng-portal";
export const SCOPE = "openid profile";
/** Seconds an access token is valid that the portal gets, and renews. */
export const TOKEN_SECONDS = 3_600;
/** Seconds a session is renewed without asking, and a token made at the terminal is valid: a working day. */
export const DAY_SECONDS = 12 * 3_600;

export type TokenSettings = {
  readonly issuer: string;
  readonly audience: string;
  readonly key: PrivateKey;
  readonly people: People;
  readonly now: () => Date;
};

/** Signs the access token a person would get by signing in, but for a whole working day. Throws for a `sub` nobody has. */
export const makeTokenMint = ({ issuer, audience, key, people, now }: TokenSettings) => {
  return async (sub: string): Promise<string> => {
    const person = people.find(sub);
    if (person === undefined) throw new Error(`nobody has the sub ${sub}; there are: ${people.all.map((one) => one.sub).join(", ")}`);
    const issuedAt = Math.floor(now().getTime() / 1_000);
    return new SignJWT({ name: person.name, client_id: PORTAL_CLIENT, scope: SCOPE })
      .setProtectedHeader({ alg: "RS256", typ: "at+jwt", kid: key.kid })
      .setIssuer(issuer)
      .setAudience(audience)
      .setSubject(sub)
      .setJti(randomUUID())
      .setIssuedAt(issuedAt)
      .setExpirationTime(issuedAt + DAY_SECONDS)
      .sign(await importJWK(key, "RS256"));
  };
};
