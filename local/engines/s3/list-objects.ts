import type { ServerResponse } from "node:http";
import { answerXml, type Xml } from "./answers.ts";
import type { Objects, Version } from "./objects.ts";
import type { S3Request } from "./target.ts";

const PAGE = 1_000;

const described = ({ key, lastModified, etag, size }: Version): readonly (readonly [string, Xml])[] => [
  ["Key", key],
  ["LastModified", lastModified],
  ["ETag", `"${etag}"`],
  ["Size", String(size)],
  ["StorageClass", "STANDARD"],
];

/** ListObjectsV2: the newest version of each key, page by page. */
export const answerList = (response: ServerResponse, { query }: S3Request, objects: Objects, bucket: string): void => {
  const { prefix = "" } = query;
  const token = query["continuation-token"];
  const after = token === undefined ? (query["start-after"] ?? "") : Buffer.from(token, "base64url").toString();
  const size = Math.min(Number(query["max-keys"] ?? PAGE) || PAGE, PAGE);
  const newest = objects
    .under(bucket, prefix)
    .flatMap((versions) => versions.slice(-1))
    .filter(({ deleted, key }) => !deleted && key > after);
  const page = newest.slice(0, size);
  const last = newest.length > size ? page.at(-1) : undefined;
  const more: Xml = last === undefined ? [] : [["NextContinuationToken", Buffer.from(last.key).toString("base64url")]];
  const head: Xml = [
    ["Name", bucket],
    ["Prefix", prefix],
    ["KeyCount", String(page.length)],
    ["MaxKeys", String(size)],
    ["IsTruncated", String(last !== undefined)],
  ];
  answerXml(response, [["ListBucketResult", [...head, ...more, ...page.map((version) => ["Contents", described(version)] as const)]]]);
};

/** ListObjectVersions: every version and deletion below a prefix, newest first, on one page. */
export const answerVersions = (response: ServerResponse, { query }: S3Request, objects: Objects, bucket: string): void => {
  const { prefix = "" } = query;
  const listed = objects
    .under(bucket, prefix)
    .flatMap((versions) => versions.toReversed().map((version, index) => ({ version, latest: index === 0 })));
  const entries = listed.map(({ version, latest }) => {
    const identity: Xml = [
      ["VersionId", version.versionId],
      ["IsLatest", String(latest)],
    ];
    const { key, lastModified } = version;
    if (version.deleted) return ["DeleteMarker", [["Key", key], ["LastModified", lastModified], ...identity]] as const;
    return ["Version", [...described(version), ...identity]] as const;
  });
  answerXml(response, [["ListVersionsResult", [["Name", bucket], ["Prefix", prefix], ["IsTruncated", "false"], ...entries]]]);
};
