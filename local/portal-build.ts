import { createHash, type Hash } from "node:crypto";
import { readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Where the built portal lies. */
export const portalDirectory = join(root, "dist", "portal");

const noteName = ".sources";

const addFolder = async (hash: Hash, folder: string): Promise<void> => {
  const entries = await readdir(join(root, folder), { withFileTypes: true });
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) await addFolder(hash, path);
    else hash.update(`${path}\0`).update(await readFile(join(root, path)));
  }
};

/** A hash of everything the portal is made from: its sources, the contracts, and the exact packages. */
const hashOfSources = async (): Promise<string> => {
  const hash = createHash("sha256").update(await readFile(join(root, "package-lock.json")));
  for (const folder of ["web", "domain"]) await addFolder(hash, folder);
  return hash.digest("hex");
};

/** Whether the built portal was made from the sources as they are. */
export const isPortalCurrent = async (): Promise<boolean> => {
  const built = await readFile(join(portalDirectory, noteName), "utf8").catch(() => undefined);
  return built !== undefined && built === (await hashOfSources());
};

/** Builds the portal beside the one that is there and puts it in its place only when it is whole. Throws what the build says. */
export const buildPortal = async (logLevel: "info" | "silent"): Promise<void> => {
  const sources = await hashOfSources();
  const building = `${portalDirectory}.${process.pid}`;
  try {
    // Imported late: most starts build nothing.
    const { build } = await import("vite");
    await build({ configFile: join(root, "web", "vite.config.ts"), logLevel, build: { outDir: building, emptyOutDir: true } });
    await writeFile(join(building, noteName), sources);
    await rm(portalDirectory, { recursive: true, force: true });
    await rename(building, portalDirectory).catch(async (error: unknown) => {
      // Another process put its own there in the same instant; it was made from the same sources, or it does not count.
      if (!(await isPortalCurrent())) throw error;
    });
  } finally {
    await rm(building, { recursive: true, force: true });
  }
};
