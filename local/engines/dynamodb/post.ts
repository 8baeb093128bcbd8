import { makeSend } from "../lean-http.ts";
import { unsignedHeaders } from "./client.ts";

/** Answers the body of the engine's success; undefined when it refused, or did not answer. */
export type Post = (operation: string, body: string) => Promise<string | undefined>;

/** Asks the engine as its protocol has it. */
export const makePost = (endpoint: URL): Post => {
  const send = makeSend(endpoint);
  const headers = Object.entries({ host: endpoint.host, "content-type": "application/x-amz-json-1.0", ...unsignedHeaders });
  const head = `POST / HTTP/1.1\r\n${headers.map(([name, value]) => `${name}: ${value}\r\n`).join("")}x-amz-target: DynamoDB_20120810.`;
  return (operation, body) => send(`${head}${operation}\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
};
