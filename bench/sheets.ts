import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import * as z from "zod";
import { assignmentIdOf, assignmentNoun, openAssignment } from "../domain/expert/expert-assignment.ts";
import { plan } from "../domain/kernel/commitment.ts";
import { bySystem } from "../domain/kernel/history.ts";
import { Instant } from "../domain/kernel/instant.ts";
import { defaultSettings } from "../domain/programme/setting-catalogue.ts";
import { rubricOfProgramme } from "../domain/rubric/rubric-of-programme.ts";
import { markingTerms } from "../domain/scoring/marking-terms.ts";
import { type Edition, startEdition } from "../local/edition.ts";

/** Sheets submitted in a second by the comparable step of HotCRP 3.4 (a review of 22 fields), by how many submit at once. */
const runs = [
  { atOnce: 1, sheets: 600, anchor: 59, wanted: 118 },
  { atOnce: 8, sheets: 2400, anchor: 128, wanted: 256 },
] as const;
const experts = ["expert-1", "expert-2", "expert-3", "expert-4", "expert-5"];
const fillingAtOnce = 16;
/** A service that has run for a while, not one just started: V8 takes some hundred requests to compile what they all run through. */
const warmUp = 1000;
const now = Instant.parse("2026-05-07T02:00:00.000Z");
const terms = markingTerms(rubricOfProgramme(defaultSettings), { caps: [], notApplicable: [] }, defaultSettings);

const Answer = z.object({ seconds: z.number(), refused: z.int() });
const write = (line: string): void => void process.stdout.write(`${line}\n`);

/** An expert's seat on a unit's panel, accepted and begun: as the commands before the submission leave it. */
const putAssignment = async ({ live }: Edition, unit: string, memberId: string): Promise<void> => {
  const seated = {
    evaluationId: `main-2026-${unit}`,
    cycleId: "main-2026",
    attempt: 1,
    memberId,
    unitId: unit,
    unitName: "某丝网有限公司",
  };
  const opened = openAssignment({ ...seated, terms }, { now, respondBy: now });
  const act = { command: "given", clause: "5.2", at: now, by: bySystem };
  const assignment = { ...opened, status: "scoring" as const, scoreBy: now };
  const outcome = await live.records.commit([plan(assignmentNoun, assignment.assignmentId, null, assignment, act)]);
  if (outcome !== "done") throw new Error(`assignment ${assignment.assignmentId} was not written`);
};

type Sheet = { readonly path: string; readonly token: string };

/** So many sheets that wait for submission, each of another unit, the experts in turn. */
const fill = async (edition: Edition, prefix: string, count: number): Promise<readonly Sheet[]> => {
  const tokens = await Promise.all(experts.map((expert) => edition.issueToken(expert)));
  const seats = Array.from({ length: count }, (_, index) => ({ unit: `${prefix}-${index}`, turn: index % experts.length }));
  const left = [...seats];
  const fillOne = async (): Promise<void> => {
    for (let seat = left.pop(); seat; seat = left.pop()) await putAssignment(edition, seat.unit, experts[seat.turn] ?? "");
  };
  await Promise.all(Array.from({ length: fillingAtOnce }, fillOne));
  return seats.map(({ unit, turn }) => ({
    path: `/api/technical/assignments/${assignmentIdOf(`main-2026-${unit}`, 1, experts[turn] ?? "")}/submission`,
    token: tokens[turn] ?? "",
  }));
};

/** Submits from a thread of its own, so that the client's work is not the edition's. */
const submit = async (origin: string, sheets: readonly Sheet[], atOnce: number): Promise<z.infer<typeof Answer>> => {
  const marks = terms.points.map(({ point }) => ({ point, percent: 75, reason: "依据充分", strength: "数据完整", improvement: null }));
  const body = JSON.stringify({ sheet: { marks, dissent: null } });
  const worker = new Worker(new URL("./submit-sheets.ts", import.meta.url), { workerData: { origin, sheets, atOnce, body } });
  return new Promise((resolve, reject) => {
    worker.once("message", (answer: unknown) => resolve(Answer.parse(answer)));
    worker.once("error", reject);
  });
};

const directory = await mkdtemp(join(tmpdir(), "zhisheng-bench-"));
const edition = await startEdition({ directory, port: 0, seed: "demo", logLevel: "SILENT" });
try {
  await submit(edition.origin, await fill(edition, "warm-up", warmUp), 8);
  write("| at once | sheets of 22 marks | submitted a second | HotCRP 3.4 | wanted | edition's own CPU a sheet, ms |");
  write("| ------- | ------------------ | ------------------ | ---------- | ------ | ----------------------------- |");
  for (const { atOnce, sheets, anchor, wanted } of runs) {
    const waiting = await fill(edition, `unit-${atOnce}`, sheets);
    await edition.idle();
    const before = process.threadCpuUsage();
    const { seconds, refused } = await submit(edition.origin, waiting, atOnce);
    if (refused > 0) throw new Error(`${refused} of ${sheets} sheets were refused`);
    const { user, system } = process.threadCpuUsage(before);
    const cpuMs = (user + system) / 1000 / sheets;
    write(`| ${atOnce} | ${sheets} | ${(sheets / seconds).toFixed(0)} | ${anchor} | ${wanted} | ${cpuMs.toFixed(2)} |`);
  }
} finally {
  await edition.stop();
  await rm(directory, { recursive: true, force: true });
}
