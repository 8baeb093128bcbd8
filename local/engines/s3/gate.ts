import type { IncomingMessage, ServerResponse } from "node:http";
import type { Log } from "../log.ts";
import { answerRefusal } from "./answers.ts";
import type { ClaimedSignature } from "./claimed-signature.ts";
import type { CreatedEvents } from "./created-events.ts";
import { answerObject } from "./get-object.ts";
import { answerList, answerVersions } from "./list-objects.ts";
import { makeMultipart } from "./multipart.ts";
import type { Objects } from "./objects.ts";
import type { OpenUploads } from "./open-uploads.ts";
import { answerPreflight, shareWith } from "./origins.ts";
import { receiveUpload } from "./put-object.ts";
import { type Checked, passed, refused } from "./refusals.ts";
import { type Credentials, makeVerifier } from "./signature.ts";
import { readRequest, readTarget, type S3Request } from "./target.ts";

export type Gate = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

type Parts = {
  readonly objects: Objects;
  readonly uploads: OpenUploads;
  readonly events: CreatedEvents;
  readonly bucket: string;
  readonly publicEndpoint: URL;
  readonly credentials: Credentials;
  readonly now: () => Date;
  readonly log: Log;
};

type Call = {
  readonly message: IncomingMessage;
  readonly response: ServerResponse;
  readonly request: S3Request;
  readonly signature: ClaimedSignature;
  readonly key: string;
};

type Served = Promise<Checked<unknown>>;

const NOTHING = { size: 0, etag: "", sha256: "", crc32: "", headers: {} };

const makePut =
  ({ objects, events, bucket, now }: Parts) =>
  async ({ message, response, request, signature, key }: Call): Served => {
    const upload = await receiveUpload(objects, { request, body: message, signature, bucket, key, now });
    if (!upload.ok) return upload;
    const { version, spooled } = upload.value;
    const event = await events.prepare(version);
    await objects.add(version, spooled);
    const sum = { "x-amz-checksum-sha256": version.sha256, "x-amz-checksum-type": "FULL_OBJECT" };
    response.writeHead(200, { etag: `"${version.etag}"`, "x-amz-version-id": version.versionId, ...sum }).end();
    await events.send(event);
    return passed(null);
  };

const makeGet =
  ({ objects, bucket }: Parts) =>
  async ({ response, request, key }: Call): Served => {
    const { versionId } = request.query;
    const found = objects.find(bucket, key, versionId);
    if (found === undefined && versionId !== undefined) return refused(404, "NoSuchVersion", "The specified version does not exist.");
    if (found === undefined || found.deleted) return refused(404, "NoSuchKey", "The specified key does not exist.");
    return answerObject(response, request, found, objects.bodyOf(found.versionId));
  };

const makeDelete =
  ({ objects, bucket, now }: Parts) =>
  async ({ response, request, key }: Call): Served => {
    const { versionId = objects.newId() } = request.query;
    const found = objects.find(bucket, key, versionId);
    if (request.query["versionId"] === undefined) {
      await objects.add({ bucket, key, versionId, deleted: true, lastModified: now().toISOString(), ...NOTHING });
      response.setHeader("x-amz-delete-marker", "true");
    } else if (found !== undefined) await objects.erase(found);
    response.writeHead(204, { "x-amz-version-id": versionId }).end();
    return passed(null);
  };

const makeBucketAnswer =
  ({ objects, bucket }: Parts) =>
  async ({ response, request }: Call): Served => {
    const { method, query } = request;
    if (method === "HEAD") response.writeHead(200).end();
    else if (method === "GET" && "versions" in query) answerVersions(response, request, objects, bucket);
    else if (method === "GET" && query["list-type"] === "2" && query["delimiter"] === undefined)
      answerList(response, request, objects, bucket);
    else return refused(501, "NotImplemented", "This operation is not served here.");
    return passed(null);
  };

const SUBRESOURCES = [
  "acl",
  "attributes",
  "legal-hold",
  "partNumber",
  "retention",
  "tagging",
  "torrent",
  "uploadId",
  "uploads",
  "renameObject",
];

/**
 * The S3 protocol as far as this product speaks it: signed PutObject, GetObject, HeadObject, DeleteObject, ListObjectsV2,
 * ListObjectVersions and uploads in parts on one versioned bucket. Everything unsigned, altered, late or not as promised is refused as in AWS.
 */
export const makeGate = (parts: Parts): Gate => {
  const verify = makeVerifier(parts.credentials);
  const prefix = parts.publicEndpoint.pathname.replace(/\/$/, "");
  const [put, get, remove, bucketAnswer] = [makePut(parts), makeGet(parts), makeDelete(parts), makeBucketAnswer(parts)];
  const multipartOf = makeMultipart(parts);
  const byMethod: Readonly<Record<string, (call: Call) => Served>> = { PUT: put, GET: get, HEAD: get, DELETE: remove };

  const perform = async (request: S3Request, key: string | undefined, call: Call): Served => {
    const multipart = key === undefined ? undefined : multipartOf(request);
    if (multipart) return multipart(call);
    const plain = key === undefined ? bucketAnswer : byMethod[request.method];
    if (!plain) return refused(405, "MethodNotAllowed", "The specified method is not allowed against this resource.");
    if (SUBRESOURCES.some((name) => name in request.query)) return refused(501, "NotImplemented", "This operation is not served here.");
    return plain(call);
  };

  const serve = async (message: IncomingMessage, response: ServerResponse): Served => {
    const request = readRequest(message);
    const target = readTarget(request, prefix);
    if (!target.ok) return target;
    const signature = await verify(request, parts.now());
    if (!signature.ok) return signature;
    const { bucket, key } = target.value;
    if (bucket !== parts.bucket) return refused(404, "NoSuchBucket", "The specified bucket does not exist");
    return perform(request, key, { message, response, request, signature: signature.value, key: key ?? "" });
  };

  return async (message, response) => {
    shareWith(message, response, parts.publicEndpoint.origin);
    if (message.method === "OPTIONS") return answerPreflight(message, response, parts.publicEndpoint.origin);
    try {
      const served = await serve(message, response);
      if (served.ok) return;
      message.resume();
      answerRefusal(response, served.refusal);
    } catch (error) {
      parts.log("an S3 request broke off", { error: String(error) });
      if (response.headersSent || response.destroyed) response.destroy();
      else answerRefusal(response, { status: 500, code: "InternalError", message: "We encountered an internal error. Please try again." });
    }
  };
};
