import { mkdir, readFile, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import * as z from "zod";
import { DrawPart } from "../domain/draw/draw-part.ts";
import { type DrawChecked, DrawRecord, recheckDraw } from "../domain/draw/recheck-draw.ts";
import { SeenDraw } from "../domain/draw/seen-draw.ts";
import { print, runCommand } from "./terminal.ts";

const fileName = "draw.json";
const kinds = ["roster", "units", "panels"] as const;

const words = {
  matches: "一致 matches",
  differs: "不一致 DIFFERS",
  pending: "尚未产生 not yet there",
} as const satisfies Record<DrawChecked["outcome"], string>;

/** The published record of a draw behind its public address, whoever runs that edition. Throws when it does not answer as published. */
const fetchRecord = async (address: string): Promise<DrawRecord> => {
  const base = address.replace(/\/$/, "");
  const draw = SeenDraw.parse(await fetched(base));
  const [roster, units, panels] = await Promise.all(kinds.map((kind) => fetchedParts(base, kind, draw.parts[kind])));
  return DrawRecord.parse({ draw, roster, units, panels });
};

const fetched = async (address: string): Promise<unknown> => {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return z.json().parse(await answer.json());
};

const fetchedParts = async (base: string, kind: (typeof kinds)[number], count: number): Promise<readonly unknown[]> => {
  const entries: unknown[] = [];
  for (let number = 0; number < count; number += 1) {
    const part = DrawPart.parse(await fetched(`${base}/parts/${kind}/${number}`));
    if ("entries" in part) entries.push(...part.entries);
  }
  return entries;
};

const readRecord = async (path: string): Promise<DrawRecord> => {
  const file = (await stat(path)).isDirectory() ? join(path, fileName) : path;
  return DrawRecord.parse(JSON.parse(await readFile(file, "utf8")));
};

/**
 * `npm run recheck-draw -- <address of a draw, /api/public/draws/{id} of any edition | file | folder> [--save FILE]`: works a draw out
 * again from its published record and nothing else. Ends with 1 when anything differs.
 */
const recheck = async (): Promise<void> => {
  const { values, positionals } = parseArgs({ options: { save: { type: "string" } }, allowPositionals: true });
  const [from] = positionals;
  if (from === undefined) throw new Error("npm run recheck-draw -- <URL | FILE | FOLDER> [--save FILE]");
  const record = /^https?:/.test(from) ? await fetchRecord(from) : await readRecord(from);
  if (values.save !== undefined) {
    await mkdir(dirname(values.save), { recursive: true });
    await writeFile(values.save, `${JSON.stringify(record, null, 2)}\n`);
  }
  const { draw, roster, units } = record;
  print(`抽取 ${draw.drawId}：${units.length} 家单位，${roster.length} 名专家。Draw of ${units.length} units, ${roster.length} experts.`);
  const checked = recheckDraw(record);
  for (const { check, outcome } of checked) print(`  ${check}: ${words[outcome]}`);
  process.exitCode = checked.some(({ outcome }) => outcome === "differs") ? 1 : 0;
};

await runCommand(recheck);
