import { createRemoteJWKSet, errors, jwtVerify } from "jose";
import * as z from "zod";
import type { VerifyToken } from "../shell/ports.ts";

const Discovery = z.object({ jwks_uri: z.url() });

/** What jose says of the issuer's keys, not of the token: an outage, so that nobody is told to sign in again. */
const issuerFaults = [errors.JWKSTimeout.code, errors.JWKSInvalid.code, errors.JOSEError.code];

/**
 * Checks signature, issuer, audience and expiry of an access token against the issuer's published keys, fetched once and kept. Cognito
 * names the client in `client_id` instead of `aud`, as the HTTP API's JWT authorizer knows too.
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
  return async (token) => {
    try {
      const { payload } = await jwtVerify(token, await keySet(), {
        issuer,
        algorithms: ["RS256", "ES256"],
        clockTolerance: 5,
        requiredClaims: ["exp"],
      });
      const meant = payload.aud === undefined ? [payload["client_id"]] : [payload.aud].flat();
      return meant.includes(audience) ? payload.sub : undefined;
    } catch (error) {
      if (error instanceof errors.JOSEError && !issuerFaults.includes(error.code)) return undefined;
      throw error;
    }
  };
};

const discover = async (issuer: string): Promise<ReturnType<typeof createRemoteJWKSet>> => {
  const answer = await fetch(`${issuer.replace(/\/$/, "")}/.well-known/openid-configuration`);
  if (!answer.ok) throw new Error(`the issuer's discovery document answered ${answer.status}`);
  return createRemoteJWKSet(new URL(Discovery.parse(await answer.json()).jwks_uri));
};
