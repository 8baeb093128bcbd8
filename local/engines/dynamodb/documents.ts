import type { DynamoDBClientConfig } from "@aws-sdk/client-dynamodb";
import { BatchGetCommand, DynamoDBDocumentClient, GetCommand, QueryCommand, TransactWriteCommand } from "@aws-sdk/lib-dynamodb";
import { embeddedClient } from "./client.ts";
import { makePost } from "./post.ts";
import { makeTransact } from "./transactions.ts";
import { fromWire, wireText } from "./wire.ts";

/** Asks the engine what every request asks some of, as its protocol has it; undefined for any other, and when it answers without success. */
const makeAsk = (endpoint: URL) => {
  const post = makePost(endpoint);
  const transact = makeTransact(post);
  return async (command: unknown): Promise<string | undefined> => {
    if (command instanceof GetCommand) return post("GetItem", wireText(command.input));
    if (command instanceof QueryCommand) return post("Query", wireText(command.input));
    if (command instanceof BatchGetCommand) return post("BatchGetItem", wireText(command.input));
    if (!(command instanceof TransactWriteCommand)) return undefined;
    const { TransactItems, ...terms } = command.input;
    // With terms of its own it is not joined with others.
    return TransactItems && Object.keys(terms).length === 0
      ? transact(TransactItems.map((item) => wireText(item)))
      : post("TransactWriteItems", wireText(command.input));
  };
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
    const text = await ask(given[0]);
    return text === undefined ? Reflect.apply(bySdk, documents, given) : fromWire(JSON.parse(text));
  };
  return Object.assign(documents, { send });
};
