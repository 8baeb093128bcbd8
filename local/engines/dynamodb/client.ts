import { DynamoDBClient, type DynamoDBClientConfig } from "@aws-sdk/client-dynamodb";
import * as z from "zod";

const Body = z.record(z.string(), z.json());

/**
 * A client for the embedded engine that sends no transaction tokens. The engine keeps those of the last minutes, as DynamoDB does, but looks
 * through all of them at each transaction, so a busy hour would slow the next; without them a commit costs the same at any age. A transaction
 * that the client sends twice is refused by its own condition on the version.
 */
export const embeddedClient = (config: DynamoDBClientConfig = {}): DynamoDBClient => {
  const client = new DynamoDBClient(config);
  client.middlewareStack.add(
    (next) => async (args) => {
      dropToken(args.request);
      return next(args);
    },
    { step: "build", priority: "low", name: "dropTransactionToken" },
  );
  return client;
};

/** The request is the SDK's own object, so it is changed in place. */
const dropToken = (request: unknown): void => {
  if (typeof request !== "object" || request === null || !("body" in request) || !("headers" in request)) return;
  const { body, headers } = request;
  if (!(typeof body === "string" || body instanceof Uint8Array) || typeof headers !== "object" || headers === null) return;
  const text = typeof body === "string" ? body : new TextDecoder().decode(body);
  if (!text.includes('"ClientRequestToken"')) return;
  const { ClientRequestToken: _, ...rest } = Body.parse(JSON.parse(text));
  const tokenless = JSON.stringify(rest);
  request.body = tokenless;
  Object.assign(headers, { "content-length": String(Buffer.byteLength(tokenless)) });
};
