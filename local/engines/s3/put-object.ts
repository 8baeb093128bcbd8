import { rm } from "node:fs/promises";
import type { IncomingMessage } from "node:http";
import type { ClaimedSignature } from "./claimed-signature.ts";
import type { Objects, Version } from "./objects.ts";
import { type Checked, passed, refused } from "./refusals.ts";
import { type Received, spool } from "./spool.ts";
import type { S3Request } from "./target.ts";

const LARGEST_BYTES = 5 * 1024 ** 3;
const KEPT = /^(content-(type|disposition|encoding|language)|cache-control|expires|x-amz-meta-.+)$/;
const UNSERVED = /^(x-amz-copy-source.*|x-amz-tagging|x-amz-object-lock-.*|x-amz-checksum-(sha1|crc32c|crc64nvme|md5|xxhash.*))$/;

/** A field of the protocol may be a header or, hoisted by presigning, a parameter. */
const fieldOf = ({ headers, query }: S3Request, name: string): string | undefined =>
  headers[name] ?? Object.entries(query).find(([key]) => key.toLowerCase() === name)?.[1];

const fieldNames = ({ headers, query }: S3Request): readonly string[] => [
  ...Object.keys(headers),
  ...Object.keys(query).map((name) => name.toLowerCase()),
];

const checkBefore = (request: S3Request, { payloadHash }: ClaimedSignature, before: Version | undefined): Checked<null> => {
  const length = request.headers["content-length"];
  if (length === undefined) return refused(411, "MissingContentLength", "You must provide the Content-Length HTTP header.");
  if (Number(length) > LARGEST_BYTES)
    return refused(400, "EntityTooLarge", "Your proposed upload exceeds the maximum allowed object size.");
  if (payloadHash.startsWith("STREAMING-")) return refused(501, "NotImplemented", "Chunked signing is not served here.");
  const unserved = fieldNames(request).find((name) => UNSERVED.test(name));
  if (unserved !== undefined) return refused(501, "NotImplemented", `${unserved} is not served here.`);
  if (request.headers["if-none-match"] === "*" && before?.deleted === false) {
    return refused(412, "PreconditionFailed", "At least one of the pre-conditions you specified did not hold");
  }
  return passed(null);
};

const badDigest = (name: string) => refused(400, "BadDigest", `The ${name} you specified did not match the calculated checksum.`);

const checkBody = (request: S3Request, { payloadHash }: ClaimedSignature, received: Received): Checked<null> => {
  const [sha256, crc32, md5] = ["x-amz-checksum-sha256", "x-amz-checksum-crc32", "content-md5"].map((name) => fieldOf(request, name));
  if (received.size !== Number(request.headers["content-length"]))
    return refused(400, "IncompleteBody", "The body is shorter than its Content-Length.");
  if (payloadHash !== "UNSIGNED-PAYLOAD" && payloadHash !== received.sha256.toString("hex")) {
    return refused(400, "XAmzContentSHA256Mismatch", "The provided 'x-amz-content-sha256' header does not match what was computed.");
  }
  if (sha256 !== undefined && sha256 !== received.sha256.toString("base64")) return badDigest("SHA256");
  if (crc32 !== undefined && crc32 !== received.crc32) return badDigest("CRC32");
  if (md5 !== undefined && md5 !== Buffer.from(received.md5, "hex").toString("base64")) return badDigest("Content-MD5");
  return passed(null);
};

/** What an answer repeats of an upload's headers. */
export const keptHeaders = ({ headers }: S3Request): Record<string, string> => ({
  "content-type": "application/octet-stream",
  ...Object.fromEntries(Object.entries(headers).filter(([name]) => KEPT.test(name))),
});

export type Upload = {
  readonly request: S3Request;
  readonly body: IncomingMessage;
  readonly signature: ClaimedSignature;
  readonly bucket: string;
  readonly key: string;
  readonly now: () => Date;
};

/** A body received and found right, where it was spooled to. */
type ReceivedBody = { readonly received: Received; readonly spooled: string };

/** Receives a body beside the objects; refuses, and keeps nothing, when it is not what the request promised. */
export const receiveBody = async (
  objects: Objects,
  { request, body, signature }: Pick<Upload, "request" | "body" | "signature">,
  before: Version | undefined,
): Promise<Checked<ReceivedBody>> => {
  const may = checkBefore(request, signature, before);
  if (!may.ok) return may;
  const spooled = objects.spoolPath();
  const received = await spool(body, spooled);
  const right = checkBody(request, signature, received);
  if (right.ok) return passed({ received, spooled });
  await rm(spooled, { force: true });
  return right;
};

/** A received body, and the version it may become. */
export type ReceivedUpload = { readonly version: Version; readonly spooled: string };

/** Receives an object's body. The caller makes the version exist. */
export const receiveUpload = async (objects: Objects, upload: Upload): Promise<Checked<ReceivedUpload>> => {
  const { request, bucket, key, now } = upload;
  const body = await receiveBody(objects, upload, objects.find(bucket, key));
  if (!body.ok) return body;
  const { received, spooled } = body.value;
  const { size, md5, sha256, crc32 } = received;
  const identity = { bucket, key, versionId: objects.newId(), deleted: false, lastModified: now().toISOString() };
  return passed({
    spooled,
    version: { ...identity, size, etag: md5, sha256: sha256.toString("base64"), crc32, headers: keptHeaders(request) },
  });
};
