import { createRemoteJWKSet, errors, type JWTPayload, jwtVerify } from "jose";
import * as z from "zod";
import type { VerifyToken } from "../shell/ports.ts";

/** Whose a token was found to be, and until when that need not be found again. */
type Known = { readonly subject: string; readonly until: number };

/** A minute: a key taken out of the issuer's set is honoured no longer than that, as it would be by the set kept. */
const keptMs = 60_000;
const mostKept = 1_000;

/** The oldest make room; what has run out is found anew. Only tokens that held are kept. */
const keep = (known: Map<string, Known>, token: string, found: Known): void => {
  known.delete(token);
  known.set(token, found);
  const [oldest] = known.keys();
  if (known.size > mostKept && oldest !== undefined) known.delete(oldest);
};

const Discovery = z.object({ jwks_uri: z.url() });

/** What jose says of the issuer's keys, not of the token: an outage, so that nobody is told to sign in again. */
const issuerFaults = [errors.JWKSTimeout.code, errors.JWKSInvalid.code, errors.JOSEError.code];

/**
 * Checks signature, issuer, audience and expiry of an access token against the issuer's published keys, fetched once and kept; a token
 * that held is taken at its word for a minute, never beyond its own expiry. Cognito names the client in `client_id` instead of `aud`, as
 * the HTTP API's JWT authorizer knows too.
 */
export const makeVerifyToken = (issuer: string, audience: string): VerifyToken => {
  let keys: Promise<ReturnType<typeof createRemoteJWKSet>> | undefined;
  const keySet = async (): Promise<ReturnType<typeof createRemoteJWKSet>> => {
    keys ??= discover(issuer).catch((error: unknown) => {
      keys = undefined;
      throw error;
    });
    return keys;
  };
  const known = new Map<string, Known>();
  return async (token) => {
    const seen = known.get(token);
    if (seen && Date.now() < seen.until) return seen.subject;
    try {
      const { payload } = await jwtVerify(token, await keySet(), {
        issuer,
        algorithms: ["RS256", "ES256"],
        clockTolerance: 5,
        requiredClaims: ["exp"],
      });
      const subject = isMeantFor(audience, payload) ? payload.sub : undefined;
      if (subject !== undefined) keep(known, token, { subject, until: Math.min(Date.now() + keptMs, (payload.exp ?? 0) * 1000) });
      return subject;
    } catch (error) {
      if (error instanceof errors.JOSEError && !issuerFaults.includes(error.code)) return undefined;
      throw error;
    }
  };
};

const isMeantFor = (audience: string, payload: JWTPayload): boolean =>
  (payload.aud === undefined ? [payload["client_id"]] : [payload.aud].flat()).includes(audience);

const discover = async (issuer: string): Promise<ReturnType<typeof createRemoteJWKSet>> => {
  const answer = await fetch(`${issuer.replace(/\/$/, "")}/.well-known/openid-configuration`);
  if (!answer.ok) throw new Error(`the issuer's discovery document answered ${answer.status}`);
  return createRemoteJWKSet(new URL(Discovery.parse(await answer.json()).jwks_uri));
};
