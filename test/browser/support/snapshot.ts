import { existsSync } from "node:fs";
import { copyFile, cp, mkdir } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { backup, DatabaseSync } from "node:sqlite";
import { layoutOf } from "../../../local/layout.ts";

export const journalOf = (directory: string): string => join(directory, "journal.jsonl");

const databaseOf = (directory: string): string => join(layoutOf(directory).dynamodb, "dynamodb.sqlite");

/** Copies the data of an edition in which nothing moves; it may go on running, for the table is copied by SQLite itself. */
export const takeSnapshot = async (from: string, to: string): Promise<void> => {
  const [source, target] = [layoutOf(from), layoutOf(to)];
  await mkdir(dirname(databaseOf(to)), { recursive: true });
  const database = new DatabaseSync(databaseOf(from), { readOnly: true });
  try {
    await backup(database, databaseOf(to));
  } finally {
    database.close();
  }
  for (const part of ["evidence", "oidc"] as const) await cp(source[part], target[part], { recursive: true });
  // What is not there yet, the edition makes when it needs it.
  const files = [source.clock, source.vaultKey, source.answers, journalOf(from)].filter((file) => existsSync(file));
  for (const file of files) await copyFile(file, join(to, basename(file)));
};
