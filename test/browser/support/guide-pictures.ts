import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const guide = fileURLToPath(new URL("../../../docs/guide", import.meta.url));

/** Where the pictures of the guides lie, each with what the screen said beside it. */
export const guidePictures = join(guide, "images");

const picture = /images\/([\w.-]+\.png)/g;

/** The pictures that the pages of a guide show. */
export const picturesShown = async (folder: string): Promise<ReadonlySet<string>> => {
  const pages = (await readdir(folder, { recursive: true }).catch(() => [])).filter((name) => name.endsWith(".md"));
  const texts = await Promise.all(pages.map((name) => readFile(join(folder, name), "utf8")));
  return new Set(texts.flatMap((text) => [...text.matchAll(picture)].map(([, name = ""]) => name)));
};
