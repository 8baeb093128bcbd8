import { evidenceNoun } from "../domain/evidence/evidence.ts";
import { expectedEvidence } from "../domain/evidence/expected-evidence.ts";
import { plan } from "../domain/kernel/commitment.ts";
import { Instant } from "../domain/kernel/instant.ts";
import { sha256 } from "../domain/kernel/sha256.ts";
import { type GivenTable, givenTable } from "./given-table.ts";

const levels = [1_000, 10_000, 100_000] as const;
const samples = 200;
const atOnce = 16;
const highestRatio = 1.5;
/** A fill slower than this is given up: the machine is too busy for figures worth anything. */
const patienceMs = 25 * 60_000;

const startedAt = performance.now();
const now = Instant.parse("2026-03-02T01:00:00.000Z");

/** One command as the shell commits it: a new file's state, its line of history and the answer kept for a retry. */
const commit = async (table: GivenTable, serial: number): Promise<void> => {
  const id = `file-${serial}`;
  const declared = {
    evidenceId: id,
    organizationId: `organization-${serial % 200}`,
    memberId: "member",
    proves: { noun: "project", id: "project", slot: "proof" },
    file: { fileName: "检测报告.pdf", contentType: "application/pdf" as const, bytes: 100, sha256: "0".repeat(64) },
  };
  const act = { command: "declare-evidence", clause: "6", at: now, by: { memberId: "member", organizationId: "organization" } };
  const commitment = plan(evidenceNoun, id, null, expectedEvidence(declared, now), act);
  const answering = { memberId: "member", key: sha256(id), requestHash: sha256(id), body: JSON.stringify({ id, version: 1 }) };
  if ((await table.commit([commitment], answering)) !== "done") throw new Error(`commit ${serial} was not written`);
};

/** A table and how many commits it has seen. */
type Grown = { readonly table: GivenTable; seen: number };

/** Fills a table without a pause, so that whatever slows with age or with haste shows. */
const fill = async (grown: Grown, upTo: number): Promise<void> => {
  const worker = async (): Promise<void> => {
    while (grown.seen < upTo) {
      if (performance.now() - startedAt > patienceMs)
        throw new Error(`gave up at commit ${grown.seen}: this machine is too slow or too busy`);
      grown.seen += 1;
      await commit(grown.table, grown.seen);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
};

const timed = async (grown: Grown): Promise<number> => {
  grown.seen += 1;
  const before = performance.now();
  await commit(grown.table, grown.seen);
  return performance.now() - before;
};

const medianOf = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** Commits one at a time, in turn on both tables, so that other work on the machine slows both alike. Milliseconds, medians. */
const compare = async (grown: Grown, young: Grown): Promise<{ readonly grown: number; readonly young: number }> => {
  const ofGrown: number[] = [];
  const ofYoung: number[] = [];
  for (let sample = 0; sample < samples; sample += 1) {
    ofGrown.push(await timed(grown));
    ofYoung.push(await timed(young));
  }
  return { grown: medianOf(ofGrown), young: medianOf(ofYoung) };
};

const write = (line: string): void => void process.stdout.write(`${line}\n`);

const grown: Grown = { table: await givenTable(), seen: 0 };
const young: Grown = { table: await givenTable(), seen: 0 };
try {
  await fill(young, levels[0] - samples);
  let ratio = Number.NaN;
  write("commits of 3 items, one at a time, median of 200; beside it a table that has seen 1,000, timed in turn");
  for (const level of levels) {
    await fill(grown, level - samples);
    const took = await compare(grown, young);
    ratio = took.grown / took.young;
    write(`at the ${level}th: ${took.grown.toFixed(2)} ms; beside it ${took.young.toFixed(2)} ms; ratio ${ratio.toFixed(2)}`);
  }
  write(`filled and measured in ${Math.round((performance.now() - startedAt) / 1000)} s, ${atOnce} at once while filling`);
  write(`the 100000th must cost what the 1000th did: at most ${highestRatio} times; it cost ${ratio.toFixed(2)} times`);
  process.exitCode = ratio <= highestRatio ? 0 : 1;
} finally {
  await Promise.all([grown.table.stop(), young.table.stop()]);
}
