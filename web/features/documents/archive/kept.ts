import * as z from "zod";

/** A record as the reader was given it, with its place in the archive. */
export type KeptRecord = {
  /** `03-验收`: the place in the archive, without ending. */
  readonly path: string;
  readonly title: string;
  readonly noun: string | null;
  readonly id: string | null;
  readonly value: unknown;
};

/** What is not in the archive, and the reason the server gave. */
export type Missing = { readonly what: string; readonly why: string };

const Fielded = z.record(z.string(), z.unknown());
const names = /(?:^e|E)videnceIds?$/;

/** The ids of every file that a record names, anywhere in it, each once. */
export const filesNamedIn = (value: unknown): readonly string[] => {
  if (Array.isArray(value)) return [...new Set(value.flatMap(filesNamedIn))];
  const record = Fielded.safeParse(value);
  if (!record.success) return [];
  const found = Object.entries(record.data).flatMap(([name, inner]) =>
    names.test(name) ? [inner].flat().filter((id) => typeof id === "string") : filesNamedIn(inner),
  );
  return [...new Set(found)];
};
