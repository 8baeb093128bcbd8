import { mkdir, readFile, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import * as z from "zod";
import { DrawPart } from "../domain/draw/draw-part.ts";
import { type DrawChecked, DrawRecord, recheckDraw } from "../domain/draw/recheck-draw.ts";
import { SeenDraw } from "../domain/draw/seen-draw.ts";
import { cannotStart, isCannotStart } from "./cannot-start.ts";
import { misused, readCommandLine } from "./command-line.ts";
import { print, runCommand } from "./terminal.ts";

const fileName = "draw.json";
const kinds = ["roster", "units", "panels"] as const;

const line = {
  usage: "npm run recheck-draw -- <URL | FILE | FOLDER> [--save FILE]",
  schema: z.object({ save: z.string().min(1).optional() }),
  options: { save: { zh: "一个文件名", en: "a file" } },
  operands: 1,
};

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
  if (!answer.ok)
    throw cannotStart(`${address} 上没有公布的抽取记录（${answer.status}）。`, `${address} answers ${answer.status}: no published draw.`);
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

/** Throws `CannotStart` where there is no record, or one that a draw of this product does not look like. */
const recordAt = async (from: string): Promise<DrawRecord> => {
  try {
    return await (/^https?:/.test(from) ? fetchRecord(from) : readRecord(from));
  } catch (error) {
    if (isCannotStart(error)) throw error;
    const isOurs = error instanceof z.ZodError || error instanceof SyntaxError;
    throw isOurs
      ? cannotStart(`${from} 不是抽取记录。`, `${from} is no record of a draw.`)
      : cannotStart(`读不到 ${from}。`, `${from} cannot be read.`);
  }
};

/**
 * `npm run recheck-draw -- <address of a draw, /api/public/draws/{id} of any edition | file | folder> [--save FILE]`: works a draw out
 * again from its published record and nothing else. Ends with 1 when anything differs.
 */
const recheck = async (): Promise<void> => {
  const asked = readCommandLine(line, process.argv.slice(2));
  if (asked === null) return print(line.usage);
  const [from] = asked.operands;
  if (from === undefined) throw misused(line.usage, { zh: "须写明抽取记录的地址或文件", en: "the address or file of a draw is missing" });
  const record = await recordAt(from);
  const { save } = asked.values;
  if (save !== undefined) {
    await mkdir(dirname(save), { recursive: true });
    await writeFile(save, `${JSON.stringify(record, null, 2)}\n`);
  }
  const { draw, roster, units } = record;
  print(`抽取 ${draw.drawId}：${units.length} 家单位，${roster.length} 名专家。Draw of ${units.length} units, ${roster.length} experts.`);
  const checked = recheckDraw(record);
  for (const { check, outcome } of checked) print(`  ${check}: ${words[outcome]}`);
  process.exitCode = checked.some(({ outcome }) => outcome === "differs") ? 1 : 0;
};

await runCommand(recheck);
