import { inspect } from "node:util";
import { isCannotStart } from "./cannot-start.ts";
import type { Log } from "./engines/log.ts";

export const print = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

/** Engine messages go to stderr, one line each, so that stdout stays for addresses and tokens. */
export const logToStderr: Log = (message, facts = {}) => {
  process.stderr.write(`${new Date().toISOString()} ${message} ${JSON.stringify(facts)}\n`);
};

/** Runs a command; what keeps it from its work is told in words and ends the process with 1. */
export const runCommand = async (command: () => Promise<void>): Promise<void> => {
  try {
    await command();
  } catch (error) {
    process.stderr.write(`${isCannotStart(error) ? error.message : inspect(error)}\n`);
    process.exitCode = 1;
  }
};
