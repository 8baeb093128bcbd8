import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import * as z from "zod";
import type { DrawRecord } from "../../domain/draw/recheck-draw.ts";
import { aDrawRecord } from "../support/a-draw.ts";

let directory: string;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "zhisheng-draw-"));
});
afterAll(() => rm(directory, { recursive: true, force: true }));

/** Runs the command as a person would; answers how it ended and what it printed. */
const recheck = (...args: readonly string[]): Promise<{ readonly code: number; readonly told: string }> =>
  new Promise((resolve) => {
    const child = execFile(process.execPath, ["local/recheck-draw.ts", ...args], (_, told) =>
      resolve({ code: child.exitCode ?? -1, told }),
    );
  });

/** Serves a record as the public routes of any edition do. */
const served = async (record: DrawRecord, use: (address: string) => Promise<void>): Promise<void> => {
  const path = `/api/public/draws/${record.draw.drawId}`;
  const answers = new Map<string, unknown>([[path, record.draw]]);
  for (const kind of ["roster", "units", "panels"] as const)
    answers.set(`${path}/parts/${kind}/0`, { drawId: record.draw.drawId, kind, number: 0, entries: record[kind] });
  const server = createServer(({ url = "" }, answer) => answer.end(JSON.stringify(answers.get(url))));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  try {
    await use(`http://127.0.0.1:${z.object({ port: z.int() }).parse(server.address()).port}${path}`);
  } finally {
    await new Promise((resolve) => server.close(resolve));
  }
};

describe("npm run recheck-draw", { timeout: 60_000 }, () => {
  it("R05 downloads a draw, works it out again, and keeps the record for whoever asks next", async () => {
    const copy = join(directory, "copy", "draw.json");
    await served(aDrawRecord(), async (address) => {
      const { code, told } = await recheck(address, "--save", copy);
      expect(told.match(/matches/g)).toHaveLength(5);
      expect(code).toBe(0);
    });
    expect((await recheck(join(directory, "copy"))).code).toBe(0);
  });

  it("R05 ends with 1 when the panels are not what the seed gives", async () => {
    const record = aDrawRecord();
    const file = join(directory, "changed.json");
    const panels = record.panels.map(({ unit, panel }) => ({ unit, panel: panel.toReversed() }));
    await writeFile(file, JSON.stringify({ ...record, panels }));
    const { code, told } = await recheck(file);
    expect({ code, panels: told.includes("panels: 不一致 DIFFERS") }).toEqual({ code: 1, panels: true });
  });
});
