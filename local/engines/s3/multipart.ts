import { createHash } from "node:crypto";
import { rm } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { Readable } from "node:stream";
import { answerXml, type Xml } from "./answers.ts";
import type { ClaimedSignature } from "./claimed-signature.ts";
import { partsToJoin, readText } from "./complete-request.ts";
import type { CreatedEvents } from "./created-events.ts";
import type { Objects, Version } from "./objects.ts";
import type { OpenUploads, PartFile } from "./open-uploads.ts";
import { keptHeaders, receiveBody } from "./put-object.ts";
import { type Checked, passed, refused } from "./refusals.ts";
import { spool } from "./spool.ts";
import type { S3Request } from "./target.ts";

type Parts = {
  readonly objects: Objects;
  readonly uploads: OpenUploads;
  readonly events: CreatedEvents;
  readonly bucket: string;
  readonly now: () => Date;
};

type Call = {
  readonly message: IncomingMessage;
  readonly response: ServerResponse;
  readonly request: S3Request;
  readonly signature: ClaimedSignature;
  readonly key: string;
};

type Served = Promise<Checked<unknown>>;

const PAGE = 1_000;
const MOST_PARTS = 10_000;

const unknown = refused(404, "NoSuchUpload", "The specified multipart upload does not exist.");

/** What S3 says of an object joined from parts: a digest of the parts' digests, and how many there were. */
const composite = (parts: readonly PartFile[]): Pick<Version, "etag" | "sha256"> => {
  const [md5, sha256] = [createHash("md5"), createHash("sha256")];
  for (const part of parts) {
    md5.update(Buffer.from(part.etag, "hex"));
    sha256.update(Buffer.from(part.sha256, "base64"));
  }
  return { etag: `${md5.digest("hex")}-${parts.length}`, sha256: `${sha256.digest("base64")}-${parts.length}` };
};

/** Uploads in parts: begun, each part received and kept, listed, joined into an object or given up. */
export const makeMultipart = ({ objects, uploads, events, bucket, now }: Parts) => {
  const openOf = async ({ request, key }: Call) => {
    const uploadId = request.query["uploadId"] ?? "";
    const upload = await uploads.find(uploadId);
    return upload?.key === key && upload.bucket === bucket ? { uploadId, upload } : undefined;
  };

  const begin = async ({ response, request, key }: Call): Served => {
    const algorithm = request.headers["x-amz-checksum-algorithm"];
    if (algorithm !== "SHA256") return refused(501, "NotImplemented", "Only uploads in parts with SHA256 checksums are served here.");
    const uploadId = await uploads.begin({ bucket, key, begunAt: now().toISOString(), headers: keptHeaders(request) });
    response.setHeader("x-amz-checksum-algorithm", "SHA256");
    response.setHeader("x-amz-checksum-type", "COMPOSITE");
    const named: Xml = [
      ["Bucket", bucket],
      ["Key", key],
      ["UploadId", uploadId],
    ];
    answerXml(response, [["InitiateMultipartUploadResult", named]]);
    return passed(null);
  };

  const put = async (call: Call): Served => {
    const { message, response, request, signature } = call;
    const number = Number(request.query["partNumber"]);
    if (!Number.isInteger(number) || number < 1 || number > MOST_PARTS)
      return refused(400, "InvalidArgument", "Part number must be an integer between 1 and 10000, inclusive");
    const open = await openOf(call);
    if (!open) return unknown;
    const body = await receiveBody(objects, { request, signature, body: message }, undefined);
    if (!body.ok) return body;
    const { received, spooled } = body.value;
    const sha256 = received.sha256.toString("base64");
    const part = { number, size: received.size, etag: received.md5, sha256, receivedAt: now().toISOString() };
    await uploads.addPart(open.uploadId, part, spooled);
    response.writeHead(200, { etag: `"${received.md5}"`, "x-amz-checksum-sha256": sha256 }).end();
    return passed(null);
  };

  const list = async (call: Call): Served => {
    const open = await openOf(call);
    if (!open) return unknown;
    const after = Number(call.request.query["part-number-marker"] ?? 0);
    const left = (await uploads.parts(open.uploadId)).filter(({ number }) => number > after);
    const page = left.slice(0, PAGE);
    const described = page.map(({ number, size, etag, sha256, receivedAt }): readonly [string, Xml] => [
      "Part",
      [
        ["PartNumber", String(number)],
        ["LastModified", receivedAt],
        ["ETag", `"${etag}"`],
        ["Size", String(size)],
        ["ChecksumSHA256", sha256],
      ],
    ]);
    const head: Xml = [
      ["Bucket", bucket],
      ["Key", call.key],
      ["UploadId", open.uploadId],
      ["NextPartNumberMarker", String(page.at(-1)?.number ?? 0)],
      ["MaxParts", String(PAGE)],
      ["IsTruncated", String(left.length > page.length)],
      ["ChecksumAlgorithm", "SHA256"],
      ["ChecksumType", "COMPOSITE"],
    ];
    answerXml(call.response, [["ListPartsResult", [...head, ...described]]]);
    return passed(null);
  };

  const complete = async (call: Call): Served => {
    const { message, response, signature, key } = call;
    const text = await readText(message, signature.payloadHash);
    if (!text.ok) return text;
    const open = await openOf(call);
    if (!open) return unknown;
    const named = partsToJoin(text.value, await uploads.parts(open.uploadId));
    if (!named.ok) return named;
    const spooled = objects.spoolPath();
    const { size, crc32 } = await spool(Readable.from(uploads.joined(open.uploadId, named.value)), spooled);
    // Joined twice at the same time: the first one closes the upload.
    if (!(await openOf(call))) {
      await rm(spooled, { force: true });
      return unknown;
    }
    const identity = { bucket, key, versionId: objects.newId(), deleted: false, lastModified: now().toISOString() };
    const version = { ...identity, size, crc32, ...composite(named.value), headers: open.upload.headers };
    const event = await events.prepare(version);
    await objects.add(version, spooled);
    await uploads.close(open.uploadId);
    response.setHeader("x-amz-version-id", version.versionId);
    const told: Xml = [
      ["Bucket", bucket],
      ["Key", key],
      ["ETag", `"${version.etag}"`],
      ["ChecksumSHA256", version.sha256],
      ["ChecksumType", "COMPOSITE"],
    ];
    answerXml(response, [["CompleteMultipartUploadResult", told]]);
    await events.send(event);
    return passed(null);
  };

  const abort = async (call: Call): Served => {
    const open = await openOf(call);
    if (!open) return unknown;
    await uploads.close(open.uploadId);
    call.response.writeHead(204).end();
    return passed(null);
  };

  const ofOpen: Readonly<Record<string, (call: Call) => Served>> = { PUT: put, GET: list, POST: complete, DELETE: abort };

  /** What serves a request about an upload in parts; undefined for any other request. */
  return ({ method, query }: S3Request): ((call: Call) => Served) | undefined => {
    if (method === "POST" && "uploads" in query) return begin;
    return "uploadId" in query ? ofOpen[method] : undefined;
  };
};
