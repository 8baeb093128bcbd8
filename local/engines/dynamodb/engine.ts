import { spawn } from "node:child_process";
import { once } from "node:events";
import { closeSync, openSync } from "node:fs";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { scheduler } from "node:timers/promises";
import { type Log, silent } from "../log.ts";
import { freePort, LOOPBACK } from "../loopback.ts";
import { endProcess } from "../processes.ts";
import { endLeftOver } from "./left-over.ts";

export type DynamoDbEngine = { readonly endpoint: string; readonly stop: () => Promise<void> };

const ATTEMPTS = 5;
const START_PATIENCE_MS = 10_000;
const POLL_MS = 10;

/** Where the engine's program lies; undefined on a platform its optional package does not serve. */
const engineProgram = (): string | undefined => {
  try {
    return join(dirname(createRequire(import.meta.url).resolve("@dynoxide/linux-x64/package.json")), "dynoxide");
  } catch {
    return undefined;
  }
};

const answers = async (endpoint: string): Promise<boolean> => {
  try {
    await (await fetch(endpoint)).body?.cancel();
    return true;
  } catch {
    return false;
  }
};

type Launch = { readonly program: string; readonly directory: string; readonly databasePath: string; readonly recordPath: string };

const launch = async ({ program, directory, databasePath, recordPath }: Launch, log: Log): Promise<DynamoDbEngine | undefined> => {
  const port = await freePort();
  const output = openSync(join(directory, "dynamodb.log"), "w");
  // Its own process group: Ctrl-C at a terminal must reach only us, who still have writes to finish.
  const child = spawn(program, ["serve", "--host", LOOPBACK, "--port", String(port), "--db-path", databasePath], {
    stdio: ["ignore", output, output],
    detached: true,
  });
  closeSync(output);
  await once(child, "spawn");
  const { pid } = child;
  if (pid === undefined) throw new Error("the DynamoDB engine has no process id");
  await writeFile(recordPath, JSON.stringify({ pid, port }));
  child.unref();
  let stopping = false;
  child.once("exit", (code, signal) => {
    if (!stopping) log("the DynamoDB engine ended by itself", { pid, code: code ?? -1, signal: signal ?? "none" });
  });
  const endpoint = `http://${LOOPBACK}:${port}`;
  for (let waited = 0; waited < START_PATIENCE_MS && child.exitCode === null; waited += POLL_MS) {
    if (await answers(endpoint)) {
      const stop = async () => {
        stopping = true;
        await endProcess(pid);
        await rm(recordPath, { force: true });
      };
      return { endpoint, stop };
    }
    await scheduler.wait(POLL_MS);
  }
  stopping = true;
  await endProcess(pid);
  return undefined;
};

/**
 * Starts the embedded DynamoDB on a free loopback port, its data in `<directory>/dynamodb.sqlite`. An engine left by a killed parent
 * is ended first. Where the engine's package is absent, the endpoint named by `AWS_ENDPOINT_URL_DYNAMODB` is used as it is.
 * Throws when neither is there, or the engine does not come up. No streams, no expiry: the caller sweeps and dispatches.
 */
export const startDynamoDb = async ({ directory, log = silent }: { directory: string; log?: Log }): Promise<DynamoDbEngine> => {
  const program = engineProgram();
  if (program === undefined) {
    const { AWS_ENDPOINT_URL_DYNAMODB: endpoint } = process.env;
    if (endpoint === undefined) throw new Error("no DynamoDB engine for this platform: set AWS_ENDPOINT_URL_DYNAMODB to one");
    return { endpoint, stop: async () => undefined };
  }
  await mkdir(directory, { recursive: true });
  const databasePath = resolve(directory, "dynamodb.sqlite");
  const recordPath = join(directory, "dynamodb.engine.json");
  await endLeftOver(recordPath, databasePath, log);
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const engine = await launch({ program, directory, databasePath, recordPath }, log);
    if (engine !== undefined) return engine;
  }
  const said = await readFile(join(directory, "dynamodb.log"), "utf8");
  throw new Error(`the DynamoDB engine did not start: ${said.slice(-500)}`);
};
