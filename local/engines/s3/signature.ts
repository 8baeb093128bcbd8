import { timingSafeEqual } from "node:crypto";
import { S3Client } from "@aws-sdk/client-s3";
import { SignatureV4 } from "@smithy/signature-v4";
import { type ClaimedSignature, readClaimedSignature } from "./claimed-signature.ts";
import { type Checked, passed, refused } from "./refusals.ts";
import type { S3Request } from "./target.ts";

export type Credentials = { readonly accessKeyId: string; readonly secretAccessKey: string };

const SKEW_MS = 15 * 60_000;
const PRESIGNING = [
  "X-Amz-Algorithm",
  "X-Amz-Credential",
  "X-Amz-Date",
  "X-Amz-Expires",
  "X-Amz-SignedHeaders",
  "X-Amz-Signature",
  "X-Amz-Content-Sha256",
];

const sameHex = (one: string, other: string): boolean => {
  const [a, b] = [Buffer.from(one, "hex"), Buffer.from(other, "hex")];
  return a.length === b.length && a.length > 0 && timingSafeEqual(a, b);
};

const inTime = ({ presigned, signedAt, expiresIn }: ClaimedSignature, now: Date): Checked<null> => {
  const age = now.getTime() - signedAt.getTime();
  if (!presigned && Math.abs(age) > SKEW_MS)
    return refused(403, "RequestTimeTooSkewed", "The difference between the request time and the current time is too large.");
  if (presigned && age > expiresIn * 1_000) return refused(403, "AccessDenied", "Request has expired");
  if (presigned && -age > SKEW_MS) return refused(403, "AccessDenied", "Request is not yet valid");
  return passed(null);
};

const unsignedAmazonHeader = ({ headers }: S3Request, { signedHeaders }: ClaimedSignature): boolean =>
  Object.keys(headers).some((name) => name.startsWith("x-amz-") && !signedHeaders.has(name));

const signedPart = ({ headers }: S3Request, { signedHeaders }: ClaimedSignature) =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => signedHeaders.has(name)));

/**
 * Signs again what was received, by the SDK's own signer, and compares: what the signature covers (method, address, host, signed
 * headers) cannot have been changed. Refuses, as AWS does, what is unsigned, of another key, out of time or altered.
 */
export const makeVerifier = (credentials: Credentials) => {
  const { sha256 } = new S3Client({ region: "local", credentials }).config;

  const resign = async (request: S3Request, claimed: ClaimedSignature): Promise<string> => {
    const { region, signedAt: signingDate, signedHeaders, expiresIn, payloadHash } = claimed;
    const signer = new SignatureV4({ service: "s3", region, credentials, sha256, uriEscapePath: false, applyChecksum: false });
    const { hostname, protocol } = new URL("http://unused");
    const headers = signedPart(request, claimed);
    const message = { method: request.method, protocol, hostname, path: request.path, query: { ...request.query }, headers };
    if (!claimed.presigned) {
      const { headers: signed } = await signer.sign(message, { signingDate, signableHeaders: new Set(signedHeaders) });
      return signed["authorization"]?.split("Signature=")[1] ?? "";
    }
    for (const name of PRESIGNING) delete message.query[name];
    const options = { signingDate, expiresIn, signableHeaders: new Set(signedHeaders), unhoistableHeaders: new Set(signedHeaders) };
    const { query } = await signer.presign({ ...message, headers: { ...headers, "X-Amz-Content-Sha256": payloadHash } }, options);
    return String(query?.["X-Amz-Signature"] ?? "");
  };

  return async (request: S3Request, now: Date): Promise<Checked<ClaimedSignature>> => {
    const claimed = readClaimedSignature(request);
    if (!claimed.ok) return claimed;
    if (claimed.value.accessKeyId !== credentials.accessKeyId) {
      return refused(403, "InvalidAccessKeyId", "The AWS Access Key Id you provided does not exist in our records.");
    }
    const timely = inTime(claimed.value, now);
    if (!timely.ok) return timely;
    if (!claimed.value.signedHeaders.has("host") || unsignedAmazonHeader(request, claimed.value)) {
      return refused(403, "AccessDenied", "There were headers present in the request which were not signed");
    }
    if (sameHex(await resign(request, claimed.value), claimed.value.signature)) return claimed;
    return refused(403, "SignatureDoesNotMatch", "The request signature we calculated does not match the signature you provided.");
  };
};
