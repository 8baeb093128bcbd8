import { readFile } from "node:fs/promises";
import { join } from "node:path";
import {
  DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  TransactionCanceledException,
  TransactWriteItemsCommand,
} from "@aws-sdk/client-dynamodb";
import { describe, expect, it, onTestFinished } from "vitest";
import { startDynamoDb } from "../../../../local/engines/dynamodb/engine.ts";
import { EngineRecord } from "../../../../local/engines/dynamodb/left-over.ts";
import { ensureTable } from "../../../../local/engines/dynamodb/table.ts";
import { isAlive } from "../../../../local/engines/processes.ts";
import { moduleAddress, otherProcess } from "../support/other-process.ts";
import { temporaryDirectory } from "../support/temporary.ts";

const clientOf = (endpoint: string) => {
  const client = new DynamoDBClient({ endpoint, region: "local", credentials: { accessKeyId: "local", secretAccessKey: "local" } });
  onTestFinished(() => client.destroy());
  return client;
};

const makeTable = (client: DynamoDBClient) =>
  ensureTable(client, {
    TableName: "zhisheng",
    BillingMode: "PAY_PER_REQUEST",
    AttributeDefinitions: [{ AttributeName: "pk", AttributeType: "S" }],
    KeySchema: [{ AttributeName: "pk", KeyType: "HASH" }],
  });

const put = (client: DynamoDBClient, pk: string) =>
  client.send(new PutItemCommand({ TableName: "zhisheng", Item: { pk: { S: pk }, version: { N: "1" } } }));

const get = async (client: DynamoDBClient, pk: string) =>
  (await client.send(new GetItemCommand({ TableName: "zhisheng", Key: { pk: { S: pk } } }))).Item;

const start = async (directory: string) => {
  const engine = await startDynamoDb({ directory });
  onTestFinished(engine.stop);
  return { engine, client: clientOf(engine.endpoint) };
};

describe("the embedded DynamoDB", () => {
  it("keeps what was written over a restart, and leaves a table that is there as it is", async () => {
    const directory = await temporaryDirectory();
    const first = await start(directory);
    await makeTable(first.client);
    await put(first.client, "CYCLE#2027");
    await first.engine.stop();
    const second = await start(directory);
    await makeTable(second.client);
    expect(await get(second.client, "CYCLE#2027")).toEqual({ pk: { S: "CYCLE#2027" }, version: { N: "1" } });
  });

  it("refuses a transaction whose condition fails, whole", async () => {
    const { client } = await start(await temporaryDirectory());
    await makeTable(client);
    await put(client, "PROJECT#1");
    const item = (pk: string) => ({ TableName: "zhisheng", Item: { pk: { S: pk } }, ConditionExpression: "attribute_not_exists(pk)" });
    const both = client.send(new TransactWriteItemsCommand({ TransactItems: [{ Put: item("PROJECT#2") }, { Put: item("PROJECT#1") }] }));
    await expect(both).rejects.toBeInstanceOf(TransactionCanceledException);
    expect(await get(client, "PROJECT#2")).toBeUndefined();
  });

  it("ends the engine a killed parent left behind, and finds its data", async () => {
    const directory = await temporaryDirectory();
    const parent = await otherProcess(
      `import { startDynamoDb } from ${moduleAddress("local/engines/dynamodb/engine.ts")};
       console.log((await startDynamoDb({ directory: process.argv[1] })).endpoint); setInterval(() => undefined, 1000);`,
      directory,
    );
    const left = clientOf(parent.firstLine);
    await makeTable(left);
    await put(left, "CYCLE#2027");
    const { pid } = EngineRecord.parse(JSON.parse(await readFile(join(directory, "dynamodb.engine.json"), "utf8")));
    await parent.kill();
    expect(isAlive(pid)).toBe(true);
    const { client } = await start(directory);
    expect(isAlive(pid)).toBe(false);
    expect(await get(client, "CYCLE#2027")).toMatchObject({ pk: { S: "CYCLE#2027" } });
  });
});
