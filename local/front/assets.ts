import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, extname, join } from "node:path";
import { fileURLToPath } from "node:url";

const types: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".png": "image/png",
};

const own = (name: string): string => fileURLToPath(new URL(`./assets/${name}`, import.meta.url));
const swagger = (name: string): string => join(dirname(createRequire(import.meta.url).resolve("swagger-ui-dist/package.json")), name);

const paths: Readonly<Record<string, string>> = {
  "/assets/pages.css": own("pages.css"),
  "/docs/initializer.js": own("initializer.js"),
  "/docs/swagger-ui.css": swagger("swagger-ui.css"),
  "/docs/swagger-ui-bundle.js": swagger("swagger-ui-bundle.js"),
  "/docs/oauth2-redirect.html": swagger("oauth2-redirect.html"),
  "/docs/oauth2-redirect.js": swagger("oauth2-redirect.js"),
  "/favicon.ico": swagger("favicon-32x32.png"),
};

export type Asset = { readonly type: string; readonly content: Buffer };

/** The file served at an address; only those listed here are. */
export const readAsset = async (address: string): Promise<Asset | undefined> => {
  const path = Object.hasOwn(paths, address) ? paths[address] : undefined;
  return path === undefined ? undefined : { type: types[extname(path)] ?? "application/octet-stream", content: await readFile(path) };
};
