import { createHash } from "node:crypto";
import type { IncomingMessage } from "node:http";
import type { PartFile } from "./open-uploads.ts";
import { type Checked, passed, refused } from "./refusals.ts";

type NamedPart = { readonly number: number; readonly etag: string; readonly sha256: string | undefined };

const LONGEST = 1024 * 1024;
const LEAST_PART = 5 * 1024 * 1024;

/** The body of a small request, which must be what was signed. */
export const readText = async (message: IncomingMessage, payloadHash: string): Promise<Checked<string>> => {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of message) {
    size += chunk.length;
    if (size > LONGEST) return refused(400, "MaxMessageLengthExceeded", "Your request was too big.");
    chunks.push(chunk);
  }
  const body = Buffer.concat(chunks);
  const isSigned = payloadHash === "UNSIGNED-PAYLOAD" || payloadHash === createHash("sha256").update(body).digest("hex");
  return isSigned ? passed(body.toString("utf8")) : refused(400, "XAmzContentSHA256Mismatch", "The body is not what was signed.");
};

const element = (xml: string, name: string): string | undefined => new RegExp(`<${name}>([^<]*)</${name}>`).exec(xml)?.[1];

const namedParts = (xml: string): readonly NamedPart[] =>
  [...xml.matchAll(/<Part>(.*?)<\/Part>/gs)].map(([, part = ""]) => ({
    number: Number(element(part, "PartNumber")),
    etag: (element(part, "ETag") ?? "").replaceAll(/&quot;|&#34;|"/g, ""),
    sha256: element(part, "ChecksumSHA256"),
  }));

/** The parts that a request names, in its order, each as it was received; refused as S3 does when they are not what lies there. */
export const partsToJoin = (xml: string, received: readonly PartFile[]): Checked<readonly PartFile[]> => {
  const named = namedParts(xml);
  if (named.length === 0) return refused(400, "MalformedXML", "The XML you provided was not well-formed or did not validate.");
  const isAscending = named.every(({ number }, index) => index === 0 || number > (named[index - 1]?.number ?? 0));
  if (!isAscending) return refused(400, "InvalidPartOrder", "The list of parts was not in ascending order.");
  const found = named.flatMap(({ number, etag, sha256 }) =>
    received.filter((part) => part.number === number && part.etag === etag && (sha256 === undefined || part.sha256 === sha256)),
  );
  if (found.length < named.length) return refused(400, "InvalidPart", "One or more of the specified parts could not be found.");
  if (found.slice(0, -1).some(({ size }) => size < LEAST_PART))
    return refused(400, "EntityTooSmall", "Your proposed upload is smaller than the minimum allowed object size.");
  return passed(found);
};
