import { timingSafeEqual } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import * as z from "zod";
import { Instant } from "../../domain/kernel/instant.ts";
import { refuse } from "../../domain/kernel/result.ts";
import type { Rehearsal } from "../move-clock.ts";
import { readBody } from "./read-body.ts";
import { sendJson, sendRefusal } from "./send.ts";

type Serve = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

const Move = z.strictObject({ to: Instant });

const readMove = async (request: IncomingMessage): Promise<z.infer<typeof Move> | undefined> => {
  // A page of another site cannot send this type without asking first, and nobody answers its question.
  if (!/^application\/json\b/i.test(request.headers["content-type"] ?? "")) return undefined;
  try {
    return Move.safeParse(JSON.parse((await readBody(request)) ?? "")).data;
  } catch {
    return undefined;
  }
};

/** `GET /rehearsal/clock` tells the time, `POST {to}` moves it on. Mounted only in an edition started for rehearsal. */
export const makeRehearsalRoute =
  (rehearsal: Rehearsal): Serve =>
  async (request, response) => {
    if (request.method === "GET") return sendJson(response, 200, { now: rehearsal.now() });
    if (request.method !== "POST") return sendRefusal(request, response, refuse("wrong-method", "4", { allowed: "GET, POST" }));
    const move = await readMove(request);
    if (!move) return sendRefusal(request, response, refuse("invalid-request", "4", { fields: 1 }));
    const moved = await rehearsal.moveTo(move.to);
    if (moved.ok) return sendJson(response, 200, { now: moved.value });
    sendJson(response, 422, { code: moved.refusal.code, details: moved.refusal.details });
  };

/** `POST /local/reconcile`, for whoever can read the data directory: starts again every workflow the table wants. */
export const makeReconcileRoute =
  (secret: string, reconcile: () => Promise<number>): Serve =>
  async (request, response) => {
    const given = Buffer.from(request.headers.authorization ?? "");
    const expected = Buffer.from(`Bearer ${secret}`);
    if (given.length !== expected.length || !timingSafeEqual(given, expected))
      return sendRefusal(request, response, refuse("unknown-route", "4"));
    if (request.method !== "POST") return sendRefusal(request, response, refuse("wrong-method", "4", { allowed: "POST" }));
    sendJson(response, 200, { restarted: await reconcile() });
  };
