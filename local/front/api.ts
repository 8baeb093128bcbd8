import type { IncomingMessage, ServerResponse } from "node:http";
import * as z from "zod";
import { refuse } from "../../domain/kernel/result.ts";
import type { HttpFunction } from "../../functions/manifest.ts";
import type { CallFunction } from "../functions.ts";
import { httpEventOf } from "./http-event.ts";
import { frontLimitBytes, readBody } from "./read-body.ts";
import { safeHeaders, sendRefusal } from "./send.ts";

const Answer = z.object({ statusCode: z.int(), headers: z.record(z.string(), z.string()).default({}), body: z.string().default("") });

/** Hands `/api/<stage>/…` to the stage's function and its answer back, as API Gateway does. */
export const makeApi = (stages: readonly HttpFunction[], call: CallFunction) => {
  const known = new Set(stages.map(({ name }) => name));
  return async (request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> => {
    const stage = url.pathname.split("/")[2] ?? "";
    if (!known.has(stage)) return sendRefusal(request, response, refuse("unknown-route", "4"));
    const body = await readBody(request);
    if (body === undefined) {
      request.resume();
      return sendRefusal(request, response, refuse("too-large", "4", { limit: frontLimitBytes }));
    }
    const { statusCode, headers, body: text } = Answer.parse(await call(stage, httpEventOf(request, url, body)));
    // Told its length, it goes out in one piece.
    response.writeHead(statusCode, { ...safeHeaders, ...headers, "content-length": Buffer.byteLength(text) });
    response.end(text);
  };
};
