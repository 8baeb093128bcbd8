import { randomUUID } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Refusal } from "../../domain/kernel/result.ts";
import type { RefusalCode } from "../../domain/refusals.ts";
import { internalProblem, type Language, languageOf, problemOf } from "../../functions/shell/problem.ts";

/** Headers of every answer of the front; pages add their own content security policy. */
export const safeHeaders = {
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "x-frame-options": "DENY",
  "cross-origin-resource-policy": "same-origin",
} as const;

export const sendJson = (response: ServerResponse, status: number, body: unknown): void => {
  response.writeHead(status, { ...safeHeaders, "content-type": "application/json; charset=utf-8", "cache-control": "no-store" });
  response.end(JSON.stringify(body));
};

/** A page that may load only what `policy` names beyond nothing. */
export const sendPage = (response: ServerResponse, html: string, policy = "default-src 'none'; style-src 'self'"): void => {
  response.writeHead(200, {
    ...safeHeaders,
    "content-type": "text/html; charset=utf-8",
    "content-security-policy": `${policy}; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
  });
  response.end(html);
};

/** What the front itself refuses reads like every other refusal of the product. */
export const sendRefusal = (request: IncomingMessage, response: ServerResponse, { refusal }: { refusal: Refusal<RefusalCode> }): void => {
  const language = languageOf(request.headers["accept-language"]);
  const problem = problemOf(refusal, language, randomUUID());
  sendProblem(response, language, problem);
};

export const sendFault = (request: IncomingMessage, response: ServerResponse, correlationId: string): void => {
  const language = languageOf(request.headers["accept-language"]);
  sendProblem(response, language, internalProblem(language, correlationId));
};

const sendProblem = (response: ServerResponse, language: Language, problem: ReturnType<typeof problemOf>): void => {
  response.writeHead(problem.status, {
    ...safeHeaders,
    "content-type": "application/problem+json; charset=utf-8",
    "content-language": language,
    "cache-control": "no-store",
    // An answer given before the body was read to its end must not be taken for the answer to the next request.
    ...(problem.status === 413 ? { connection: "close" } : {}),
  });
  response.end(JSON.stringify(problem));
};
