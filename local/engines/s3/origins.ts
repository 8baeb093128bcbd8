import type { IncomingMessage, ServerResponse } from "node:http";

/** Headers that let a page of `origin`, and of no other, send and read; none when the request has another origin, or none. */
const sharing = (request: IncomingMessage, origin: string): Record<string, string> =>
  request.headers.origin === origin
    ? { "access-control-allow-origin": origin, "access-control-expose-headers": "etag, x-amz-version-id", vary: "origin" }
    : { vary: "origin" };

/** Puts the sharing headers on an answer to come. */
export const shareWith = (request: IncomingMessage, response: ServerResponse, origin: string): void => {
  for (const [name, value] of Object.entries(sharing(request, origin))) response.setHeader(name, value);
};

/** Answers a browser's question before an upload. */
export const answerPreflight = (request: IncomingMessage, response: ServerResponse, origin: string): void => {
  const allowed = request.headers.origin === origin;
  if (!allowed) {
    response.writeHead(403).end();
    return;
  }
  const headers = {
    "access-control-allow-methods": "GET, HEAD, PUT",
    "access-control-allow-headers": "content-type, x-amz-checksum-sha256",
  };
  response.writeHead(204, headers).end();
};
