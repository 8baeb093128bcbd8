import { createServer } from "node:http";
import { DynamoDBClient, TransactionCanceledException } from "@aws-sdk/client-dynamodb";
import { BatchGetCommand, DynamoDBDocumentClient, GetCommand, PutCommand, QueryCommand, TransactWriteCommand } from "@aws-sdk/lib-dynamodb";
import fc from "fast-check";
import { describe, expect, it, onTestFinished } from "vitest";
import { embeddedDocuments } from "../../../../local/engines/dynamodb/documents.ts";
import { startDynamoDb } from "../../../../local/engines/dynamodb/engine.ts";
import { ensureTable } from "../../../../local/engines/dynamodb/table.ts";
import { fromWire, wireText } from "../../../../local/engines/dynamodb/wire.ts";
import { closeServer, listenOnLoopback } from "../../../../local/engines/loopback.ts";
import { tableInput } from "../../../../local/table-input.ts";
import { temporaryDirectory } from "../support/temporary.ts";

const configOf = (endpoint: string) => ({ endpoint, region: "local", credentials: { accessKeyId: "local", secretAccessKey: "local" } });
const TableName = "zhisheng";

/** The client under test and the SDK's own, before one table. */
const bothClients = async () => {
  const engine = await startDynamoDb({ directory: await temporaryDirectory() });
  onTestFinished(engine.stop);
  const plain = new DynamoDBClient(configOf(engine.endpoint));
  await ensureTable(plain, tableInput(TableName));
  const sdk = DynamoDBDocumentClient.from(plain, { marshallOptions: { removeUndefinedValues: true } });
  return { direct: embeddedDocuments(configOf(engine.endpoint)), sdk };
};

const put = (sk: string, rest: Readonly<Record<string, unknown>> = {}) => ({
  Put: { TableName, Item: { pk: "memo#1", sk, ...rest }, ConditionExpression: "attribute_not_exists(pk)" },
});

/** What an answer holds but for the SDK's own notes of the call. */
const bare = ({ $metadata: _, ...answer }: { readonly $metadata?: unknown }): unknown => JSON.parse(JSON.stringify(answer));

describe("the embedded engine's document client", () => {
  it("writes and reads what the SDK's own client would", async () => {
    const { direct, sdk } = await bothClients();
    const values = { text: '丝网 "M" \\', version: 3, sent: true, nothing: null, left: undefined, deep: { list: [1, "a", { b: [] }] } };
    await direct.send(new TransactWriteCommand({ TransactItems: [put("A", values), put("B"), put("C")] }));
    const reads = [
      () => new GetCommand({ TableName, Key: { pk: "memo#1", sk: "A" }, ConsistentRead: true }),
      () => new GetCommand({ TableName, Key: { pk: "memo#1", sk: "none" } }),
    ];
    for (const read of reads) expect(bare(await direct.send(read()))).toEqual(bare(await sdk.send(read())));
    const { left: _, ...kept } = values;
    expect((await direct.send(new GetCommand({ TableName, Key: { pk: "memo#1", sk: "A" } }))).Item).toEqual({
      pk: "memo#1",
      sk: "A",
      ...kept,
    });
    const Keys = ["A", "B", "none"].map((sk) => ({ pk: "memo#1", sk }));
    const batch = (await direct.send(new BatchGetCommand({ RequestItems: { [TableName]: { Keys, ConsistentRead: true } } }))).Responses;
    expect(batch?.[TableName]?.map(({ sk }) => sk).toSorted()).toEqual(["A", "B"]);
  });

  it("pages through a query as the SDK's own client would", async () => {
    const { direct, sdk } = await bothClients();
    await direct.send(new TransactWriteCommand({ TransactItems: [put("A"), put("B"), put("C")] }));
    const page = (ExclusiveStartKey?: Record<string, unknown>) =>
      new QueryCommand({
        ...{ TableName, Limit: 2, ExclusiveStartKey },
        KeyConditionExpression: "#p = :p",
        ExpressionAttributeNames: { "#p": "pk" },
        ExpressionAttributeValues: { ":p": "memo#1" },
      });
    const first = await direct.send(page());
    expect(bare(first)).toEqual(bare(await sdk.send(page())));
    expect(first.LastEvaluatedKey).toEqual({ pk: "memo#1", sk: "B" });
    expect((await direct.send(page(first.LastEvaluatedKey))).Items).toEqual([{ pk: "memo#1", sk: "C" }]);
  });

  it("throws the SDK's own error for a refused transaction, of which nothing is written", async () => {
    const { direct } = await bothClients();
    await direct.send(new PutCommand({ TableName, Item: { pk: "memo#1", sk: "A", version: 1 } }));
    const refused = direct.send(new TransactWriteCommand({ TransactItems: [put("A"), put("B")] }));
    await expect(refused).rejects.toBeInstanceOf(TransactionCanceledException);
    await expect(refused).rejects.toMatchObject({ CancellationReasons: [{ Code: "ConditionalCheckFailed" }, { Code: "None" }] });
    expect((await direct.send(new GetCommand({ TableName, Key: { pk: "memo#1", sk: "B" } }))).Item).toBeUndefined();
    expect((await direct.send(new GetCommand({ TableName, Key: { pk: "memo#1", sk: "A" } }))).Item).toEqual({
      pk: "memo#1",
      sk: "A",
      version: 1,
    });
  });

  it("leaves each of many transactions at once as if it had gone alone", async () => {
    const { direct } = await bothClients();
    // Of each pair that wants one item, one is refused whole.
    const pairs = Array.from({ length: 12 }, (_, place) => [`shared-${place}`, `own-${place}`] as const);
    const wanted = [...pairs, ...pairs.map(([shared, own]) => [shared, `${own}-too`] as const)];
    const outcomes = await Promise.allSettled(
      wanted.map((items) => direct.send(new TransactWriteCommand({ TransactItems: items.map((sk) => put(sk)) }))),
    );
    const isThere = async (sk: string) => (await direct.send(new GetCommand({ TableName, Key: { pk: "memo#1", sk } }))).Item !== undefined;
    expect(await Promise.all(wanted.map(([, own]) => isThere(own)))).toEqual(outcomes.map(({ status }) => status === "fulfilled"));
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(pairs.length);
    for (const outcome of outcomes) if (outcome.status === "rejected") expect(outcome.reason).toBeInstanceOf(TransactionCanceledException);
  });

  it.each(["fault", "hang-up"])("asks once more through the SDK after a %s", async (trouble) => {
    const agents: (string | undefined)[] = [];
    const server = createServer((request, response) => {
      agents.push(request.headers["user-agent"]);
      if (agents.length > 1) response.writeHead(200, { "content-type": "application/x-amz-json-1.0" }).end('{"Item":{"pk":{"S":"p"}}}');
      else if (trouble === "fault") response.writeHead(500).end("{}");
      else request.socket.destroy();
    });
    const direct = embeddedDocuments(configOf(`http://127.0.0.1:${await listenOnLoopback(server)}`));
    onTestFinished(() => closeServer(server));
    expect((await direct.send(new GetCommand({ TableName, Key: { pk: "p", sk: "s" } }))).Item).toEqual({ pk: "p" });
    expect(agents).toEqual([undefined, expect.stringContaining("aws-sdk-js")]);
  });

  it("names every JSON value by its type and back", () => {
    // The names are the product's own, so none of them is JavaScript's.
    const items = fc.dictionary(fc.string(), fc.jsonValue()).filter((item) => !JSON.stringify(item).includes("__proto__"));
    // As texts: JSON has no negative zero.
    fc.assert(
      fc.property(items, (Item) => void expect(JSON.stringify(fromWire(JSON.parse(wireText({ Item }))))).toBe(JSON.stringify({ Item }))),
    );
    expect(() => wireText({ Item: { bytes: 1n } })).toThrow("bigint");
    expect(() => fromWire({ Item: { bytes: { B: "AA==" } } })).toThrow("type B");
  });
});
