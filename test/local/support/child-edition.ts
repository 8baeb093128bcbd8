import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";

const command = (name: string): string => fileURLToPath(new URL(`../../../local/${name}.ts`, import.meta.url));

/** Runs one of the commands of `local/` to its end. */
export const runLocal = async (name: string, ...args: readonly string[]) => {
  const child = spawn(process.execPath, [command(name), ...args], { stdio: ["ignore", "pipe", "pipe"] });
  let [out, err] = ["", ""];
  child.stdout.on("data", (chunk) => {
    out += String(chunk);
  });
  child.stderr.on("data", (chunk) => {
    err += String(chunk);
  });
  await once(child, "close");
  return { code: child.exitCode, out: out.trim(), err: err.trim() };
};

/** `npm start` in a process of its own, ready; `end` sends it a signal and waits until it is gone. */
export const childEdition = async (...args: readonly string[]) => {
  const child = spawn(process.execPath, [command("main"), "--api-only", ...args], { stdio: ["ignore", "pipe", "inherit"] });
  const end = async (signal: NodeJS.Signals) => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, "exit");
    child.kill(signal);
    await gone;
  };
  onTestFinished(() => end("SIGKILL"));
  let greeting = "";
  for await (const chunk of child.stdout) {
    greeting += String(chunk);
    if (greeting.includes("Ctrl+C")) break;
  }
  return { greeting, origin: /http:\/\/localhost:\d+/.exec(greeting)?.[0] ?? "", pid: child.pid ?? 0, end };
};
