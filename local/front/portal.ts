import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { extname, join, relative, sep } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { pagePolicyOf, permissionsPolicy } from "../../domain/portal/page-policy.ts";
import { safeHeaders } from "./send.ts";

type Encoding = "br" | "gzip";

type PortalFile = {
  readonly type: string;
  readonly content: Buffer;
  readonly etag: string;
  /** Its name changes with its content. */
  readonly immutable: boolean;
  /** Null where packing it would gain nothing. */
  readonly packed: ((encoding: Encoding) => Promise<Buffer>) | null;
};

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".webmanifest": "application/manifest+json; charset=utf-8",
  ".svg": "image/svg+xml; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
};

const packs: Readonly<Record<Encoding, (content: Buffer) => Promise<Buffer>>> = {
  br: (content) => promisify(brotliCompress)(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
  gzip: (content) => promisify(gzip)(content, { level: 9 }),
};

const smallestPacked = 1_024;

/** Packs when first asked for, and only once. */
const makePacked = (content: Buffer): ((encoding: Encoding) => Promise<Buffer>) => {
  const done = new Map<Encoding, Promise<Buffer>>();
  return (encoding) => {
    const packed = done.get(encoding) ?? packs[encoding](content);
    done.set(encoding, packed);
    return packed;
  };
};

const readPortalFile = async (directory: string, address: string): Promise<PortalFile> => {
  const content = await readFile(join(directory, address));
  const type = types[extname(address)] ?? "application/octet-stream";
  const worthPacking = content.length >= smallestPacked && !/^(image\/(png|x-icon)|font\/)/.test(type);
  return {
    type,
    content,
    etag: `"${createHash("sha256").update(content).digest("base64url").slice(0, 22)}"`,
    immutable: address.startsWith("/assets/"),
    packed: worthPacking ? makePacked(content) : null,
  };
};

export type Portal = {
  /** The file at an address, or undefined; nothing outside the built portal can be named. */
  readonly file: (address: string) => PortalFile | undefined;
  readonly page: PortalFile;
};

/** The built portal, read once: a later build does not change what this edition serves. Throws where none was built. */
export const readPortal = async (directory: string): Promise<Portal> => {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  const addresses = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => `/${relative(directory, join(parentPath, name)).split(sep).join("/")}`)
    .filter((address) => !address.includes("/."));
  const files = new Map(await Promise.all(addresses.map(async (address) => [address, await readPortalFile(directory, address)] as const)));
  const page = files.get("/index.html");
  if (!page) throw new Error(`${directory} holds no built portal`);
  return { file: (address) => files.get(address), page };
};

const notThePortals = /^\/(api|assets|docs|local|oidc|rehearsal|s3)(\/|$)/;

/** Whether an address belongs to the portal's own routing: every screen does (also `/standard/7.1.2`), and no file, nor what others serve. */
export const isScreenAddress = (pathname: string): boolean => !notThePortals.test(pathname) && !/^\/[^/]*\.[^/]*$/.test(pathname);

const encodingFor = (accepted: string): Encoding | undefined =>
  /\bbr\b(?!;\s*q=0(\.0*)?\s*(,|$))/.test(accepted) ? "br" : /\bgzip\b(?!;\s*q=0(\.0*)?\s*(,|$))/.test(accepted) ? "gzip" : undefined;

/** Sends files of the portal under its policy, packed as the browser takes them; what it still has is not sent again. */
export const makeSendPortalFile = (issuer: string) => {
  const headers = {
    ...safeHeaders,
    "x-frame-options": "SAMEORIGIN",
    "cross-origin-opener-policy": "same-origin",
    "content-security-policy": pagePolicyOf({ signIn: [new URL(issuer).origin], files: [] }),
    "permissions-policy": permissionsPolicy,
    vary: "accept-encoding",
  };
  return async (request: IncomingMessage, response: ServerResponse, file: PortalFile): Promise<void> => {
    const caching = {
      etag: file.etag,
      "cache-control": file.immutable ? "public, max-age=31536000, immutable" : "no-cache",
    };
    if (request.headers["if-none-match"]?.includes(file.etag)) {
      response.writeHead(304, { ...headers, ...caching }).end();
      return;
    }
    const encoding = file.packed ? encodingFor(String(request.headers["accept-encoding"] ?? "")) : undefined;
    const content = encoding && file.packed ? await file.packed(encoding) : file.content;
    response.writeHead(200, {
      ...headers,
      ...caching,
      "content-type": file.type,
      "content-length": content.length,
      ...(encoding ? { "content-encoding": encoding } : {}),
    });
    response.end(request.method === "HEAD" ? undefined : content);
  };
};
