import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { DynamoDBClient, TransactWriteItemsCommand } from "@aws-sdk/client-dynamodb";
import { afterAll, beforeAll, expect, it } from "vitest";
import * as z from "zod";
import { embeddedClient } from "../../../../local/engines/dynamodb/client.ts";

const Address = z.object({ port: z.number() });
const received: { body: string; length: string | undefined }[] = [];
const server = createServer(async (request, response) => {
  received.push({ body: await text(request), length: request.headers["content-length"] });
  response.writeHead(200, { "content-type": "application/x-amz-json-1.0" }).end("{}");
});
beforeAll(() => new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve)));
afterAll(() => new Promise<void>((resolve) => void server.close(() => resolve())));

const configOf = (address: AddressInfo | string | null) => ({
  endpoint: `http://127.0.0.1:${Address.parse(address).port}`,
  region: "local",
  credentials: { accessKeyId: "local", secretAccessKey: "local" },
});
const write = new TransactWriteItemsCommand({
  TransactItems: [{ Put: { TableName: "zhisheng", Item: { pk: { S: "p" }, sk: { S: "s" }, text: { S: "丝网" } } } }],
});

it("sends a transaction whole but for its token, and says its true length", async () => {
  await new DynamoDBClient(configOf(server.address())).send(write);
  await embeddedClient(configOf(server.address())).send(write);
  const [usual, tokenless] = received;
  const { ClientRequestToken, ...rest } = z.record(z.string(), z.json()).parse(JSON.parse(usual?.body ?? ""));
  expect(ClientRequestToken).toBeTypeOf("string");
  expect(JSON.parse(tokenless?.body ?? "")).toEqual(rest);
  expect(tokenless?.length).toBe(String(Buffer.byteLength(tokenless?.body ?? "")));
});
