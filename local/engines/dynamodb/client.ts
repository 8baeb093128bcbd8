import { DynamoDBClient, type DynamoDBClientConfig } from "@aws-sdk/client-dynamodb";

/** The engine listens on loopback only and wants a request to look signed; it has no secret to check a signature by. */
export const unsignedHeaders = {
  authorization:
    "AWS4-HMAC-SHA256 Credential=local/20260101/local/dynamodb/aws4_request, SignedHeaders=host;x-amz-date, Signature=unsigned",
  "x-amz-date": "20260101T000000Z",
};
const unsigned: NonNullable<DynamoDBClientConfig["signer"]> = {
  sign: async (request) => {
    Object.assign(request.headers, unsignedHeaders);
    return request;
  },
};

/**
 * A client for the embedded engine that sends no transaction tokens. The engine keeps those of the last minutes, as DynamoDB does, but looks
 * through all of them at each transaction, so a busy hour would slow the next; without them a commit costs the same at any age. A transaction
 * that the client sends twice is refused by its own condition on the version.
 */
export const embeddedClient = (config: DynamoDBClientConfig = {}): DynamoDBClient => {
  const client = new DynamoDBClient({ ...config, signer: unsigned });
  // It prepares each request and answer for a log that nobody keeps.
  client.middlewareStack.remove("loggerMiddleware");
  client.middlewareStack.add(
    (next) => async (args) => {
      dropToken(args.request);
      return next(args);
    },
    { step: "build", priority: "low", name: "dropTransactionToken" },
  );
  return client;
};

/** The token as the SDK writes it. In a text of the table each quotation mark is escaped, so no such text can look like it. */
const token = /"ClientRequestToken":"[^"]*",|,?"ClientRequestToken":"[^"]*"/;

/** The request is the SDK's own object, so it is changed in place. */
const dropToken = (request: unknown): void => {
  if (typeof request !== "object" || request === null || !("body" in request) || !("headers" in request)) return;
  const { body, headers } = request;
  if (!(typeof body === "string" || body instanceof Uint8Array) || typeof headers !== "object" || headers === null) return;
  const text = typeof body === "string" ? body : new TextDecoder().decode(body);
  const tokenless = text.replace(token, "");
  if (tokenless === text) return;
  request.body = tokenless;
  Object.assign(headers, { "content-length": String(Buffer.byteLength(tokenless)) });
};
