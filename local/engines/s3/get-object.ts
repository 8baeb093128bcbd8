import { createReadStream } from "node:fs";
import type { ServerResponse } from "node:http";
import { pipeline } from "node:stream/promises";
import { isComposite, type Version } from "./objects.ts";
import { type Checked, passed, refused } from "./refusals.ts";
import type { S3Request } from "./target.ts";

type Range = { readonly start: number; readonly end: number };

const OVERRIDES = ["content-type", "content-disposition", "content-encoding", "content-language", "cache-control", "expires"];

const rangeOf = (header: string | undefined, size: number): Checked<Range | undefined> => {
  const [, first, last] = /^bytes=(\d*)-(\d*)$/.exec(header ?? "") ?? [];
  if (first === undefined || last === undefined || (first === "" && last === "")) return passed(undefined);
  const start = first === "" ? Math.max(0, size - Number(last)) : Number(first);
  const end = first === "" || last === "" ? size - 1 : Math.min(Number(last), size - 1);
  return start > end ? refused(416, "InvalidRange", "The requested range is not satisfiable") : passed({ start, end });
};

/** The headers of an object's answer; a presigned address may override what the browser is told of the content. */
const headersOf = (version: Version, { query, headers }: S3Request): Record<string, string> => ({
  ...version.headers,
  ...Object.fromEntries(OVERRIDES.flatMap((name) => (query[`response-${name}`] === undefined ? [] : [[name, query[`response-${name}`]]]))),
  etag: `"${version.etag}"`,
  "last-modified": new Date(version.lastModified).toUTCString(),
  "accept-ranges": "bytes",
  "x-amz-version-id": version.versionId,
  // The gate shares the portal's origin: nothing a user uploaded may run as a page of it.
  "content-security-policy": "default-src 'none'; sandbox",
  "x-content-type-options": "nosniff",
  // The checksum is of the whole: beside a part, a client would compare it with the part.
  ...(headers["x-amz-checksum-mode"]?.toUpperCase() === "ENABLED" &&
    headers["range"] === undefined && {
      "x-amz-checksum-sha256": version.sha256,
      "x-amz-checksum-type": isComposite(version.sha256) ? "COMPOSITE" : "FULL_OBJECT",
    }),
});

/** Sends an object, or a range of it, from its file; for HEAD its headers only. */
export const answerObject = async (
  response: ServerResponse,
  request: S3Request,
  version: Version,
  path: string,
): Promise<Checked<null>> => {
  const range = rangeOf(request.headers["range"], version.size);
  if (!range.ok) return range;
  const { start, end } = range.value ?? { start: 0, end: version.size - 1 };
  const headers = { ...headersOf(version, request), "content-length": String(end - start + 1) };
  if (range.value === undefined) response.writeHead(200, headers);
  else response.writeHead(206, { ...headers, "content-range": `bytes ${start}-${end}/${version.size}` });
  if (request.method === "HEAD" || version.size === 0) response.end();
  else await pipeline(createReadStream(path, { start, end }), response);
  return passed(null);
};
