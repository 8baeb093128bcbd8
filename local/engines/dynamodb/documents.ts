import { Agent, request } from "node:http";
import type { DynamoDBClientConfig } from "@aws-sdk/client-dynamodb";
import { BatchGetCommand, DynamoDBDocumentClient, GetCommand, QueryCommand, TransactWriteCommand } from "@aws-sdk/lib-dynamodb";
import { embeddedClient, unsignedHeaders } from "./client.ts";
import { fromWire, toWire } from "./wire.ts";

type Call = { readonly operation: string; readonly input: unknown };

/** The calls of which every request makes some. */
const callOf = (command: unknown): Call | undefined => {
  if (command instanceof GetCommand) return { operation: "GetItem", input: command.input };
  if (command instanceof QueryCommand) return { operation: "Query", input: command.input };
  if (command instanceof BatchGetCommand) return { operation: "BatchGetItem", input: command.input };
  return command instanceof TransactWriteCommand ? { operation: "TransactWriteItems", input: command.input } : undefined;
};

/** Asks the engine as its protocol has it; undefined when it does not answer, or not with 200. */
const makeAsk = (endpoint: URL) => {
  const agent = new Agent({ keepAlive: true });
  const { hostname: host, port } = endpoint;
  return ({ operation, input }: Call): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const body = JSON.stringify(toWire(input));
      const headers = {
        ...unsignedHeaders,
        "content-type": "application/x-amz-json-1.0",
        "content-length": Buffer.byteLength(body),
        "x-amz-target": `DynamoDB_20120810.${operation}`,
      };
      const asked = request({ agent, host, port, method: "POST", path: "/", headers }, (answer) => {
        const chunks: Buffer[] = [];
        answer.on("data", (chunk: Buffer) => chunks.push(chunk));
        answer.once("error", () => resolve(undefined));
        answer.once("end", () => {
          if (answer.statusCode !== 200) return resolve(undefined);
          try {
            resolve(fromWire(JSON.parse(Buffer.concat(chunks).toString("utf8"))));
          } catch (error) {
            reject(error);
          }
        });
      });
      asked.once("error", () => resolve(undefined));
      asked.end(body);
    });
};

/**
 * A document client for the embedded engine. The SDK's own way through its middlewares costs more than the engine's work does, so the
 * frequent calls go to the engine as they are. What it does not answer with success is asked once more through the SDK, which knows every
 * error and when to try again: a transaction it refused wrote nothing, and one whose answer was lost is refused by its own conditions, as
 * after the SDK's own retries. An endpoint under TLS is not the embedded engine and is left to the SDK whole.
 */
export const embeddedDocuments = (config: DynamoDBClientConfig & { readonly endpoint: string }): DynamoDBDocumentClient => {
  const documents = DynamoDBDocumentClient.from(embeddedClient(config), { marshallOptions: { removeUndefinedValues: true } });
  const endpoint = new URL(config.endpoint);
  if (endpoint.protocol !== "http:") return documents;
  const bySdk = documents.send;
  const ask = makeAsk(endpoint);
  const send = async (...given: readonly unknown[]): Promise<unknown> => {
    const call = callOf(given[0]);
    return (call && (await ask(call))) ?? Reflect.apply(bySdk, documents, given);
  };
  return Object.assign(documents, { send });
};
