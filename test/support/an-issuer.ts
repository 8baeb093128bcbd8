import { once } from "node:events";
import { createServer } from "node:http";
import { exportJWK, generateKeyPair, SignJWT } from "jose";
import * as z from "zod";

export const audience = "urn:zhisheng:api";

/** An issuer on loopback with one RS256 key; `fail` makes its key set answer 503 from then on. */
export const startIssuer = async () => {
  const { publicKey, privateKey } = await generateKeyPair("RS256");
  const jwk = { ...(await exportJWK(publicKey)), kid: "key-1", alg: "RS256", use: "sig" };
  let failing = false;
  let asked = 0;
  const server = createServer((request, response) => {
    asked += 1;
    response.setHeader("content-type", "application/json");
    if (request.url === "/jwks") response.writeHead(failing ? 503 : 200).end(JSON.stringify({ keys: [jwk] }));
    else response.end(JSON.stringify({ issuer, jwks_uri: `${issuer}/jwks` }));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const issuer = `http://127.0.0.1:${z.object({ port: z.int() }).parse(server.address()).port}`;
  return {
    issuer,
    asked: () => asked,
    fail: () => {
      failing = true;
    },
    /** A token of this issuer for the API, good for a minute, unless overridden; undefined takes a claim away. */
    token: (claims: Readonly<Record<string, unknown>> = {}, key = privateKey, kid = "key-1"): Promise<string> => {
      const now = Math.floor(Date.now() / 1000);
      const payload = { iss: issuer, sub: "officer", aud: audience, iat: now, exp: now + 60, ...claims };
      return new SignJWT(JSON.parse(JSON.stringify(payload))).setProtectedHeader({ alg: "RS256", kid }).sign(key);
    },
    stop: async () => {
      server.close();
      await once(server, "close");
    },
  };
};
