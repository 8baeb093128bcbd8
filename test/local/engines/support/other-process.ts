import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { onTestFinished } from "vitest";

/**
 * Runs module text in another Node process, in this directory, so that it can be killed. `firstLine` is the first line it printed.
 * What is still alive when the test ends is killed.
 */
export const otherProcess = async (text: string, ...args: readonly string[]) => {
  const child = spawn(process.execPath, ["--input-type=module", "--eval", text, ...args], { stdio: ["ignore", "pipe", "inherit"] });
  const kill = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, "exit");
    child.kill("SIGKILL");
    await gone;
  };
  onTestFinished(kill);
  for await (const line of createInterface({ input: child.stdout })) return { firstLine: line, pid: child.pid ?? 0, kill };
  throw new Error("the other process printed nothing");
};

/** The absolute address of a module of the repository, for the text of another process. */
export const moduleAddress = (path: string): string => JSON.stringify(new URL(`../../../../${path}`, import.meta.url).href);
