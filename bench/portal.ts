import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import * as z from "zod";
import { measureLoads } from "./load-portal.ts";

/** Bytes of gzipped script: 120 KB for a public page, 320 for the first screen after signing in, 150 more for each further one. */
const kilobyte = 1024;
const budgets = { public: 120 * kilobyte, first: 320 * kilobyte, further: 150 * kilobyte } as const;

const root = join(import.meta.dirname, "..", "dist", "portal");
const Chunk = z.object({ file: z.string(), imports: z.array(z.string()).default([]), isDynamicEntry: z.boolean().default(false) });
const chunks = z.record(z.string(), Chunk).parse(JSON.parse(readFileSync(join(root, ".vite", "manifest.json"), "utf8")));

/** The script a browser fetches for a part: its own file and everything that file imports at once. */
const filesOf = (key: string, seen = new Set<string>()): ReadonlySet<string> => {
  const chunk = chunks[key];
  if (!chunk || seen.has(chunk.file)) return seen;
  seen.add(chunk.file);
  for (const one of chunk.imports) filesOf(one, seen);
  return seen;
};

const sizes = new Map<string, number>();
const sizeOf = (file: string): number => {
  const known = sizes.get(file) ?? gzipSync(readFileSync(join(root, file)), { level: 9 }).length;
  sizes.set(file, known);
  return known;
};
const sum = (files: Iterable<string>): number =>
  [...files].filter((file) => file.endsWith(".js")).reduce((total, file) => total + sizeOf(file), 0);
const union = (...keys: readonly string[]): ReadonlySet<string> => new Set(keys.flatMap((key) => [...filesOf(key)]));

type Row = { readonly screen: string; readonly bytes: number; readonly budget: number };

const screens = Object.keys(chunks).filter((key) => key.endsWith("-screen.tsx"));
const inbox = "features/work-item/inbox-screen.tsx";
const frame = union("index.html", "app/work-frame.tsx", "session/session.ts");
const first = new Set([...frame, ...filesOf(inbox)]);
/** What web/app/fetch-ahead.ts fetches once the first screen stands. */
const ahead = union("ui/act-form/act-drawer.tsx", "ui/act-form/act-form.tsx");

const rows: readonly Row[] = screens
  .map((screen): Row => {
    if (screen.startsWith("features/public/")) return { screen, bytes: sum(union("index.html", screen)), budget: budgets.public };
    if (screen === inbox) return { screen, bytes: sum(first), budget: budgets.first };
    const more = [...filesOf(screen)].filter((file) => !first.has(file) && !ahead.has(file));
    return { screen, bytes: sum(more), budget: budgets.further };
  })
  .toSorted((one, other) => other.bytes / other.budget - one.bytes / one.budget);

const write = (line: string): void => void process.stdout.write(`${line}\n`);
const shown = (bytes: number): string => (bytes / kilobyte).toFixed(1);

write("| screen | script, KB gzip | budget |");
write("| --- | --- | --- |");
for (const { screen, bytes, budget } of rows)
  write(`| ${screen.replace("features/", "")} | ${shown(bytes)}${bytes > budget ? " (over)" : ""} | ${shown(budget)} |`);
write("");
write(
  `Fetched ahead, once the first screen stands and nothing is going on: ${shown(sum([...ahead].filter((file) => !first.has(file))))} KB.`,
);
write("");
for (const line of await measureLoads()) write(line);

if (rows.some(({ bytes, budget }) => bytes > budget)) process.exitCode = 1;
