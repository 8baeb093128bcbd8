import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join, relative } from "node:path";

type Sources = { readonly folders: readonly string[]; readonly files: readonly string[] };

const filesIn = async (root: string, folder: string): Promise<readonly string[]> => {
  const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => relative(root, join(entry.parentPath, entry.name)));
};

/** One hash over the names and contents of files and of all files in folders, given by their places under `root`. */
export const contentHash = async (root: string, { folders, files }: Sources): Promise<string> => {
  const found = (await Promise.all(folders.map((folder) => filesIn(root, folder)))).flat();
  const hash = createHash("sha256");
  for (const path of [...found, ...files].toSorted()) {
    hash
      .update(`${path}\0`)
      .update(await readFile(join(root, path)))
      .update("\0");
  }
  return hash.digest("hex").slice(0, 16);
};
