import { readFile, rename, writeFile } from "node:fs/promises";
import * as z from "zod";
import { cannotStart } from "./cannot-start.ts";
import { isAlive } from "./engines/processes.ts";
import { layoutOf } from "./layout.ts";

/** What a running edition tells the commands beside it (`npm run token`, `npm run reconcile`). Readable by its owner alone. */
export const Running = z.object({
  pid: z.int().positive(),
  port: z.int().positive(),
  origin: z.url(),
  /** Opens the routes under `/local`. New at each start. */
  secret: z.string().min(32),
  audience: z.string(),
  /** False where the body's own issuer signs people in. */
  demoPeople: z.boolean(),
});
export type Running = z.infer<typeof Running>;

export const writeRunning = async (path: string, running: Running): Promise<void> => {
  await writeFile(`${path}.new`, JSON.stringify(running), { mode: 0o600, flush: true });
  await rename(`${path}.new`, path);
};

/** The edition that runs on a data directory. Throws `CannotStart` when none does. */
export const readRunning = async (directory: string): Promise<Running> => {
  const text = await readFile(layoutOf(directory).edition, "utf8").catch(() => "null");
  const running = Running.nullable().parse(JSON.parse(text));
  if (running === null || !isAlive(running.pid))
    throw cannotStart(
      `数据目录 ${directory} 上没有正在运行的系统，请先运行 npm start。`,
      `No edition runs on ${directory}. Run npm start first.`,
    );
  return running;
};
