import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";

export type DirectoryClaim = { readonly ok: true; readonly release: () => Promise<void> } | { readonly ok: false; readonly heldBy: number };

const lockIn = (directory: string): DatabaseSync | undefined => {
  const database = new DatabaseSync(join(directory, "lock.sqlite"));
  try {
    database.exec("PRAGMA busy_timeout = 0; BEGIN EXCLUSIVE");
    return database;
  } catch (error) {
    database.close();
    if (error instanceof Error && error.message.includes("locked")) return undefined;
    throw error;
  }
};

const recordedHolder = async (path: string): Promise<number> => {
  try {
    return Number.parseInt(await readFile(path, "utf8"), 10) || 0;
  } catch {
    return 0;
  }
};

/**
 * Makes this process the only one that uses `directory` (made when missing). Refused with the holder's process id while another one
 * lives (0 when it has only just begun). The lock is the operating system's, taken through SQLite: it goes with the process, so
 * neither `kill -9` nor a process id used again leaves a directory locked, or lets two in.
 */
export const claimDataDirectory = async (directory: string): Promise<DirectoryClaim> => {
  await mkdir(directory, { recursive: true, mode: 0o700 });
  const holderFile = join(directory, "holder.pid");
  const lock = lockIn(directory);
  if (lock === undefined) return { ok: false, heldBy: await recordedHolder(holderFile) };
  await writeFile(holderFile, `${process.pid}\n`);
  return {
    ok: true,
    release: async () => {
      await rm(holderFile, { force: true });
      lock.close();
    },
  };
};
