import { BatchWriteCommand, DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import { plan } from "../domain/kernel/commitment.ts";
import { bySystem } from "../domain/kernel/history.ts";
import { calibratedViewNoun } from "../domain/scoring/calibrated-view.ts";
import { technicalEvaluationNoun } from "../domain/technical-evaluation/technical-evaluation.ts";
import { itemsOf } from "../functions/adapters/commit-items.ts";
import { textOf } from "../functions/adapters/json-text.ts";
import { listKeys, stateKey } from "../functions/adapters/keys.ts";
import { routes } from "../functions/technical/http.ts";
import { embeddedClient } from "../local/engines/dynamodb/client.ts";
import { aScoredPanel } from "../test/support/a-technical-evaluation.ts";
import { experts } from "../test/support/an-acceptance.ts";
import { givenCycle } from "../test/support/given-cycle.ts";
import { givenPeople } from "../test/support/people.ts";
import { environment } from "../test/support/world.ts";
import { countedWorld } from "./counted-world.ts";

/** Units with scores, and what HotCRP 3.4 took to list and sort them all, in ms, where it was measured. */
const levels = [
  { units: 100, anchor: "22" },
  { units: 1_000, anchor: "92" },
  { units: 5_000, anchor: "467" },
  { units: 100_000, anchor: "–" },
] as const;
const samples = 40;
const batchSize = 25;
const batchesAtOnce = 4;
const startsAt = "2026-06-01T02:00:00.000Z";

const { world, take } = await countedWorld(routes, startsAt);
const client = DynamoDBDocumentClient.from(embeddedClient(), { marshallOptions: { removeUndefinedValues: true } });
const write = (line: string): void => void process.stdout.write(`${line}\n`);
const scored = aScoredPanel();
const act = { command: "given", clause: "5.2", at: world.live.clock.now(), by: bySystem };

/** What the items of all units have alike. */
const [built] = itemsOf(environment.TABLE_NAME, plan(technicalEvaluationNoun, scored.evaluationId, null, scored, act));
const { state: _, ...shared } = built?.Put?.Item ?? {};

/** Scores from a small generator of its own, so that every run ranks the same units. */
const scoreOf = (serial: number): number => Math.floor((((serial * 2_654_435_761) >>> 0) / 2 ** 32) * 1_000_000);

/** The item of one added-up unit as the store builds it, but for its state, which no page reads and which would be 100,000 times the same. */
const itemOf = (serial: number): Record<string, unknown> => {
  const [unitId, score] = [`unit-${serial}`, scoreOf(serial)];
  const evaluationId = `main-2026-${unitId}`;
  const result = scored.result && { ...scored.result, score };
  const { step, summary, list } = technicalEvaluationNoun.place({ ...scored, evaluationId, unitId, unitName: `第${serial}单位`, result });
  if (!list) throw new Error("an added-up unit is in no list");
  const keys = { ...stateKey(technicalEvaluationNoun.name, evaluationId), ...listKeys(list.key, list.sort, evaluationId) };
  return { ...shared, ...keys, id: evaluationId, step, summary: textOf(summary) };
};

const writeBatch = async (serials: readonly number[]): Promise<void> => {
  const requests = serials.map((serial) => ({ PutRequest: { Item: itemOf(serial) } }));
  const { UnprocessedItems } = await client.send(new BatchWriteCommand({ RequestItems: { [environment.TABLE_NAME]: requests } }));
  if (Object.keys(UnprocessedItems ?? {}).length > 0) throw new Error("the engine left items out");
};

const fill = async (from: number, upTo: number): Promise<void> => {
  let next = from;
  const worker = async (): Promise<void> => {
    while (next < upTo) {
      const first = next;
      next = Math.min(upTo, first + batchSize);
      await writeBatch(Array.from({ length: Math.min(upTo, first + batchSize) - first }, (_, index) => first + index));
    }
  };
  await Promise.all(Array.from({ length: batchesAtOnce }, worker));
};

const medianOf = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** Milliseconds (median) and what DynamoDB was asked for one page. */
const measure = async (path: string): Promise<string> => {
  const times: number[] = [];
  take();
  for (let sample = 0; sample < samples; sample += 1) {
    const before = performance.now();
    const { status } = await world.call("officer", "GET", path);
    times.push(performance.now() - before);
    if (status !== 200) throw new Error(`${path} was answered with ${status}`);
  }
  const { gets, queries, units } = take();
  return `${medianOf(times).toFixed(1)} | ${gets / samples} + ${queries / samples} | ${units / samples}`;
};

try {
  await givenPeople(world);
  await givenCycle(world);
  const severities = experts.map((memberId) => ({ memberId, severity: 0, spread: 1000, evaluations: 1 }));
  const view = { cycleId: "main-2026", totalPoints: 1000, evaluations: 1, groups: 1, experts: severities, computedAt: act.at };
  await world.given(calibratedViewNoun, "main-2026", view);
  write("| units | page | ms (median of 40) | GetItem + Query | request units | HotCRP 3.4, all rows, ms |");
  write("| ----- | ---- | ----------------- | --------------- | ------------- | ------------------------ |");
  let filled = 0;
  const ranking = "/api/technical/ranking?cycleId=main-2026";
  for (const { units, anchor } of levels) {
    await fill(filled, units);
    filled = units;
    for (const limit of [50, 200]) write(`| ${units} | ${limit} | ${await measure(`${ranking}&limit=${limit}`)} | ${anchor} |`);
  }
} finally {
  client.destroy();
  await world.stop();
}
