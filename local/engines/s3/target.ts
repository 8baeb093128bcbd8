import type { IncomingMessage } from "node:http";
import { type Checked, passed, refused } from "./refusals.ts";

/** A request as it was signed: the raw path, each query parameter, each header once. */
export type S3Request = {
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string>>;
};

/** What a path names: a bucket, and a key unless the bucket itself is meant. */
export type Target = { readonly bucket: string; readonly key: string | undefined };

const LONGEST_KEY_BYTES = 1024;

export const readRequest = (request: IncomingMessage): S3Request => {
  const [path = "", search = ""] = (request.url ?? "").split(/\?(.*)/s);
  const headers = Object.entries(request.headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(",") : (value ?? "")]);
  return {
    method: request.method ?? "",
    path,
    query: Object.fromEntries(new URLSearchParams(search)),
    headers: Object.fromEntries(headers),
  };
};

const decode = (text: string): string | undefined => {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
};

const isPlainKey = (key: string): boolean => !key.includes("\0") && key.split("/").every((part) => part !== ".." && part !== ".");

/** Bucket and key of a path-style address below `prefix`. Keys that walk (`..`) are refused: ours never do. */
export const readTarget = ({ path }: S3Request, prefix: string): Checked<Target> => {
  const below = path.startsWith(`${prefix}/`) ? path.slice(prefix.length) : path;
  const [, bucket = "", rawKey = ""] = /^\/([^/]*)\/?(.*)$/s.exec(below) ?? [];
  const key = decode(rawKey);
  if (bucket === "" || key === undefined) return refused(400, "InvalidURI", "Couldn't parse the specified URI.");
  if (key === "") return passed({ bucket, key: undefined });
  if (!isPlainKey(key)) return refused(400, "InvalidURI", "The key must not contain . or .. as a part.");
  if (Buffer.byteLength(key) > LONGEST_KEY_BYTES) return refused(400, "KeyTooLongError", "Your key is too long");
  return passed({ bucket, key });
};
