import { join } from "node:path";
import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { type DeleteCommand, DynamoDBDocumentClient, GetCommand, PutCommand } from "@aws-sdk/lib-dynamodb";
import { expect, it, onTestFinished } from "vitest";
import { startDynamoDb } from "../../local/engines/dynamodb/engine.ts";
import { ensureTable } from "../../local/engines/dynamodb/table.ts";
import { makeExpiredAnswers } from "../../local/expired-answers.ts";
import { tableInput } from "../../local/table-input.ts";
import { temporaryDirectory } from "./engines/support/temporary.ts";

const day = 24 * 3600;

it("deletes answers whose time has come and keeps the others, over a restart", async () => {
  const directory = await temporaryDirectory();
  const engine = await startDynamoDb({ directory });
  onTestFinished(engine.stop);
  const credentials = { accessKeyId: "local", secretAccessKey: "local" };
  const client = DynamoDBDocumentClient.from(new DynamoDBClient({ endpoint: engine.endpoint, region: "local", credentials }));
  await ensureTable(client, tableInput("answers"));
  let now = 1_000_000;
  const open = () => makeExpiredAnswers({ path: join(directory, "answers.log"), client, tableName: "answers", nowSeconds: () => now });
  const keep = async (pk: string) => {
    await client.send(new PutCommand({ TableName: "answers", Item: { pk, sk: "ANSWER", expiresAt: now + 7 * day } }));
    const answers = open();
    answers.note([
      { pk: "cycle#1", sk: "STATE" },
      { pk, sk: "ANSWER" },
    ]);
    await answers.close();
  };
  const isThere = async (pk: string) =>
    (await client.send(new GetCommand({ TableName: "answers", Key: { pk, sk: "ANSWER" } }))).Item !== undefined;

  await keep("ANSWER#officer#first");
  now += 5 * day;
  await keep("ANSWER#officer#second");
  await open().sweep();
  expect(await isThere("ANSWER#officer#first")).toBe(true);
  now += 4 * day;
  await open().sweep();
  expect([await isThere("ANSWER#officer#first"), await isThere("ANSWER#officer#second")]).toEqual([false, true]);
  now += 5 * day;
  await open().sweep();
  expect(await isThere("ANSWER#officer#second")).toBe(false);
});

it("goes on noting after a sweep has written the file anew", async () => {
  const path = join(await temporaryDirectory(), "answers.log");
  let now = 1_000_000;
  const client = DynamoDBDocumentClient.from(new DynamoDBClient({ region: "local" }));
  const removed: unknown[] = [];
  const send = async ({ input }: DeleteCommand): Promise<unknown> => removed.push(input.Key?.["pk"]);
  const answers = makeExpiredAnswers({ path, client: Object.assign(client, { send }), tableName: "answers", nowSeconds: () => now });
  onTestFinished(answers.close);
  for (const pk of ["ANSWER#a", "ANSWER#b", "ANSWER#c"]) {
    answers.note([{ pk, sk: "ANSWER" }]);
    now += 5 * day;
    await answers.sweep();
  }
  expect(removed).toEqual(["ANSWER#a", "ANSWER#b"]);
  now += 9 * day;
  await answers.sweep();
  expect(removed).toEqual(["ANSWER#a", "ANSWER#b", "ANSWER#c"]);
});
