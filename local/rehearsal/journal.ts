import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import * as z from "zod";

/** What one step brought forth that later steps need: identifiers and instants. */
export type Facts = Readonly<Record<string, string>>;
const Line = z.object({ key: z.string(), facts: z.record(z.string(), z.string()) });

/** Remembers which steps were played, so that a rehearsal killed in the middle goes on where it stood. */
export type Journal = {
  readonly of: (key: string) => Facts | undefined;
  readonly note: (key: string, facts: Facts) => void;
  readonly clear: () => void;
};

/** Kept as lines in a file; a line half written by a killed process is forgotten, and its step played again. */
export const openJournal = (path: string): Journal => {
  mkdirSync(dirname(path), { recursive: true });
  const known = new Map(existsSync(path) ? readFileSync(path, "utf8").split("\n").flatMap(read) : []);
  return {
    of: (key) => known.get(key),
    note: (key, facts) => {
      known.set(key, facts);
      appendFileSync(path, `${JSON.stringify({ key, facts })}\n`);
    },
    clear: () => {
      known.clear();
      rmSync(path, { force: true });
    },
  };
};

const read = (text: string): readonly (readonly [string, Facts])[] => {
  try {
    const { key, facts } = Line.parse(JSON.parse(text));
    return [[key, facts]];
  } catch {
    return [];
  }
};
