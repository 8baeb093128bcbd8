import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";

let directory: string;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "zhisheng-rehearse-"));
});
afterAll(() => rm(directory, { recursive: true, force: true }));

const rehearse = (): { readonly child: ChildProcess; readonly said: () => string } => {
  let output = "";
  const child = spawn(process.execPath, ["local/rehearse.ts", "--data", directory], { stdio: ["ignore", "pipe", "pipe"] });
  const note = (chunk: Buffer): void => {
    output += chunk.toString("utf8");
  };
  child.stdout?.on("data", note);
  child.stderr?.on("data", note);
  return { child, said: () => output };
};

const ended = async (child: ChildProcess): Promise<number | null> => {
  if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
  return child.exitCode;
};

const stepsOf = (output: string): readonly string[] => [...output.matchAll(/✓ \S+ {2}(\S+ {2}.+)/g)].map(([, step = ""]) => step);

it("goes on where kill -9 broke it off, three times, and ends as if it had not been", async () => {
  for (const until of ["提交策划书和立项书", "审核材料", "专家应邀并承诺"]) {
    const { child, said } = rehearse();
    while (!said().includes(until) && child.exitCode === null) await new Promise((resolve) => setTimeout(resolve, 10));
    child.kill("SIGKILL");
    await ended(child);
    expect(said()).toContain(until);
  }
  const resumed = rehearse();
  expect(await ended(resumed.child), resumed.said()).toBe(0);
  expect(resumed.said()).toContain("继续上次中断的演练");
  expect(resumed.said()).toContain("全年通过");

  const anew = rehearse();
  expect(await ended(anew.child), anew.said()).toBe(0);
  expect(anew.said()).toContain("演练开始");
  expect(stepsOf(anew.said())).toEqual(stepsOf(resumed.said()));
}, 180_000);
