import { readFile } from "node:fs/promises";
import * as z from "zod";
import type { Log } from "../log.ts";
import { argumentsOf, endProcess } from "../processes.ts";

export const EngineRecord = z.object({ pid: z.int().positive(), port: z.int().positive() });
export type EngineRecord = z.infer<typeof EngineRecord>;

const readRecord = async (path: string): Promise<EngineRecord | undefined> => {
  try {
    return EngineRecord.safeParse(JSON.parse(await readFile(path, "utf8"))).data;
  } catch {
    return undefined;
  }
};

/**
 * Ends the engine an earlier, killed parent left behind: two engines on one file would fight over it. The recorded process is touched
 * only when its arguments name our own database file; process ids are used again.
 */
export const endLeftOver = async (recordPath: string, databasePath: string, log: Log): Promise<void> => {
  const record = await readRecord(recordPath);
  if (record === undefined) return;
  const started = await argumentsOf(record.pid);
  if (started?.includes(databasePath) !== true) return;
  await endProcess(record.pid);
  log("ended the DynamoDB engine left by an earlier run", { pid: record.pid });
};
