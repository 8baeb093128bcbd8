import { Logger } from "@aws-lambda-powertools/logger";
import { DynamoDBClient, TransactionCanceledException } from "@aws-sdk/client-dynamodb";
import {
  BatchGetCommand,
  type BatchGetCommandInput,
  DynamoDBDocumentClient,
  GetCommand,
  TransactWriteCommand,
} from "@aws-sdk/lib-dynamodb";
import { type AwsClientStub, mockClient } from "aws-sdk-client-mock";
import { Instant } from "../../domain/kernel/instant.ts";
import { textOf } from "../../functions/adapters/json-text.ts";
import { stateKey } from "../../functions/adapters/keys.ts";
import { makeLive } from "../../functions/adapters/live.ts";
import type { Live } from "../../functions/shell/live.ts";
import { people } from "./people.ts";
import { environment } from "./world.ts";

export type Mocked = {
  readonly live: Live;
  readonly dynamo: AwsClientStub<DynamoDBDocumentClient>;
  readonly writes: () => number;
  /** Gives every client in this process its own way back. */
  readonly end: () => void;
};

const item = (id: string, state: object) => ({ id, version: 1, stepVersion: 1, hash: "0".repeat(64), state: textOf(state) });

/** The real shell's live over a DynamoDB client that only plays: the people of the tests are there, every write succeeds. */
export const mockedLive = (): Mocked => {
  Object.assign(process.env, { AWS_REGION: "local", POWERTOOLS_METRICS_DISABLED: "true" });
  const dynamo = mockClient(DynamoDBDocumentClient);
  dynamo.on(GetCommand).resolves({});
  for (const person of people) {
    const key = { TableName: environment.TABLE_NAME, Key: stateKey("member", person.memberId), ConsistentRead: true };
    dynamo.on(GetCommand, key).resolves({ Item: item(person.memberId, person) });
  }
  const client = DynamoDBDocumentClient.from(new DynamoDBClient());
  // Each key of a batch is answered as it would be alone.
  dynamo.on(BatchGetCommand).callsFake(async ({ RequestItems }: BatchGetCommandInput) => {
    const keys = Object.entries(RequestItems ?? {}).flatMap(([TableName, { Keys = [] }]) => Keys.map((Key) => ({ TableName, Key })));
    const found = await Promise.all(
      keys.map(async ({ TableName, Key }) => {
        const { Item } = await client.send(new GetCommand({ TableName, Key, ConsistentRead: true }));
        return Item ? [{ ...Key, ...Item }] : [];
      }),
    );
    return { Responses: { [environment.TABLE_NAME]: found.flat() } };
  });
  dynamo.on(TransactWriteCommand).resolves({});
  const live: Live = {
    ...makeLive(environment, { clock: { now: () => Instant.parse("2026-03-02T01:00:00.000Z") } }),
    verifyToken: async (token) => token,
    logger: new Logger({ serviceName: "test", logLevel: "DEBUG" }),
  };
  return {
    live,
    dynamo,
    writes: () => dynamo.commandCalls(TransactWriteCommand).length,
    end: () => dynamo.restore(),
  };
};

/** What DynamoDB throws when a transaction of two items was cancelled for this reason. */
export const cancelled = (code: string): TransactionCanceledException =>
  new TransactionCanceledException({ $metadata: {}, message: "cancelled", CancellationReasons: [{ Code: code }, { Code: "None" }] });
