import { type Checked, passed, refused } from "./refusals.ts";
import type { S3Request } from "./target.ts";

/** What a request says of its own signature, not yet believed. */
export type ClaimedSignature = {
  readonly presigned: boolean;
  readonly accessKeyId: string;
  readonly region: string;
  readonly signedAt: Date;
  /** Seconds a presigned address is valid. */
  readonly expiresIn: number;
  readonly signedHeaders: ReadonlySet<string>;
  readonly signature: string;
  /** `UNSIGNED-PAYLOAD`, or the SHA-256 of the body in hex. */
  readonly payloadHash: string;
};

const LONGEST_VALIDITY_SECONDS = 604_800;
const DATE = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/;
const SCOPE = /^([^/]+)\/(\d{8})\/([^/]+)\/s3\/aws4_request$/;
const AUTHORIZATION = /^AWS4-HMAC-SHA256 Credential=([^,]+), ?SignedHeaders=([^,]+), ?Signature=([0-9a-f]{64})$/;

type Parts = { credential: string; date: string; expires: string; headers: string; signature: string; payloadHash: string };

const claim = (presigned: boolean, { credential, date, expires, headers, signature, payloadHash }: Parts): ClaimedSignature | undefined => {
  const [, accessKeyId, day, region] = SCOPE.exec(credential) ?? [];
  const signedAt = new Date(date.replace(DATE, "$1-$2-$3T$4:$5:$6Z"));
  const expiresIn = Number(expires);
  if (accessKeyId === undefined || region === undefined || Number.isNaN(signedAt.getTime()) || !date.startsWith(day ?? " "))
    return undefined;
  if (!Number.isInteger(expiresIn) || expiresIn < 1 || expiresIn > LONGEST_VALIDITY_SECONDS) return undefined;
  return { presigned, accessKeyId, region, signedAt, expiresIn, signedHeaders: new Set(headers.split(";")), signature, payloadHash };
};

const inQuery = ({ query }: S3Request): ClaimedSignature | undefined =>
  claim(true, {
    credential: query["X-Amz-Credential"] ?? "",
    date: query["X-Amz-Date"] ?? "",
    expires: query["X-Amz-Expires"] ?? "",
    headers: query["X-Amz-SignedHeaders"] ?? "",
    signature: query["X-Amz-Signature"] ?? "",
    payloadHash: query["X-Amz-Content-Sha256"] ?? "",
  });

const inHeader = ({ headers }: S3Request): ClaimedSignature | undefined => {
  const [, credential = "", signed = "", signature = ""] = AUTHORIZATION.exec(headers["authorization"] ?? "") ?? [];
  const payloadHash = headers["x-amz-content-sha256"] ?? "";
  return claim(false, { credential, date: headers["x-amz-date"] ?? "", expires: "900", headers: signed, signature, payloadHash });
};

/** Reads the signature a request carries, in its address or its headers. Unsigned requests are refused. */
export const readClaimedSignature = (request: S3Request): Checked<ClaimedSignature> => {
  const presigned = "X-Amz-Signature" in request.query;
  if (!presigned && request.headers["authorization"] === undefined) return refused(403, "AccessDenied", "Access Denied");
  const claimed = presigned ? inQuery(request) : inHeader(request);
  if (claimed !== undefined) return passed(claimed);
  return presigned
    ? refused(400, "AuthorizationQueryParametersError", "Error parsing the X-Amz parameters")
    : refused(400, "AuthorizationHeaderMalformed", "The authorization header is malformed");
};
