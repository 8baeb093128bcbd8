import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { scheduler } from "node:timers/promises";

const POLL_MS = 20;

/** A process that has ended but whose parent has not asked how: it still answers signals. Seen where nobody collects orphans. */
const isZombie = (pid: number): boolean => {
  try {
    return / Z /.test(readFileSync(`/proc/${pid}/stat`, "utf8").replace(/^.*\)/s, ""));
  } catch {
    return false;
  }
};

/** Whether a process with this id runs (also one of another user). */
export const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return !isZombie(pid);
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
};

/** The arguments a process was started with; undefined where the system does not tell (not Linux, or no such process). */
export const argumentsOf = async (pid: number): Promise<readonly string[] | undefined> => {
  try {
    const text = await readFile(`/proc/${pid}/cmdline`, "utf8");
    return text === "" ? undefined : text.split("\0").filter((argument) => argument !== "");
  } catch {
    return undefined;
  }
};

const goneWithin = async (pid: number, ms: number): Promise<boolean> => {
  for (let waited = 0; waited < ms; waited += POLL_MS) {
    if (!isAlive(pid)) return true;
    await scheduler.wait(POLL_MS);
  }
  return !isAlive(pid);
};

const signal = (pid: number, name: NodeJS.Signals): void => {
  try {
    process.kill(pid, name);
  } catch (error) {
    if (isAlive(pid)) throw error;
  }
};

/** Ends one process: asked first, killed after `patienceMs`. Throws when it still lives. */
export const endProcess = async (pid: number, patienceMs = 2_000): Promise<void> => {
  if (!isAlive(pid)) return;
  signal(pid, "SIGTERM");
  if (await goneWithin(pid, patienceMs)) return;
  signal(pid, "SIGKILL");
  if (!(await goneWithin(pid, patienceMs))) throw new Error(`process ${pid} could not be ended`);
};
