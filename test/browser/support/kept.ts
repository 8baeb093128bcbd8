import { mkdir, readdir, rename, rm, stat, utimes } from "node:fs/promises";
import { dirname, join } from "node:path";

/** Longer than any run of the tests takes. */
const unusedMs = 3_600_000;

/**
 * A directory made once for what it was made from: `<root>/<key>`. Two who make it at once make it twice and keep the first; what was
 * not used for an hour is removed when another is made.
 */
export const keptDirectory = async (root: string, key: string, make: (directory: string) => Promise<void>): Promise<string> => {
  const place = join(root, key);
  if (await exists(place)) {
    await utimes(place, new Date(), new Date());
    return place;
  }
  await forgetOld(root);
  const making = `${place}.${process.pid}`;
  await mkdir(dirname(making), { recursive: true });
  try {
    await make(making);
    await rename(making, place).catch(async (error: unknown) => {
      if (!(await exists(place))) throw error;
    });
  } finally {
    await rm(making, { recursive: true, force: true });
  }
  return place;
};

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

const forgetOld = async (root: string): Promise<void> => {
  const names = await readdir(root).catch(() => []);
  for (const name of names) {
    const path = join(root, name);
    if ((await stat(path)).mtimeMs < Date.now() - unusedMs) await rm(path, { recursive: true, force: true });
  }
};
