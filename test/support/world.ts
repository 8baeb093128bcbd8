import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import * as z from "zod";
import { plan } from "../../domain/kernel/commitment.ts";
import { bySystem } from "../../domain/kernel/history.ts";
import { Instant } from "../../domain/kernel/instant.ts";
import type { Noun } from "../../domain/kernel/noun.ts";
import { makeLive } from "../../functions/adapters/live.ts";
import { httpFunction } from "../../functions/shell/http.ts";
import type { Live } from "../../functions/shell/live.ts";
import type { TouchedItem } from "../../functions/shell/ports.ts";
import type { Route } from "../../functions/shell/route.ts";
import { startDynamoDb } from "../../local/engines/dynamodb/engine.ts";
import { ensureTable } from "../../local/engines/dynamodb/table.ts";
import { tableInput } from "../../local/table-input.ts";
import { aContext, anHttpEvent } from "./events.ts";

const Body = z.record(z.string(), z.json());
export type Answer = { readonly status: number; readonly body: z.infer<typeof Body> };

export type World = {
  readonly live: Live;
  /** Calls a route as a person (undefined: nobody signed in), through the real shell and store. */
  readonly call: (
    as: string | undefined,
    method: "GET" | "POST" | "PUT",
    path: string,
    body?: unknown,
    headers?: Readonly<Record<string, string>>,
  ) => Promise<Answer>;
  /** Puts a record into the table as if it had come about by earlier commands. */
  readonly given: <State extends object>(noun: Noun<State>, id: string, state: State) => Promise<void>;
  readonly setClock: (now: string) => void;
  readonly committed: readonly TouchedItem[];
  readonly started: readonly string[];
  readonly stop: () => Promise<void>;
};

/**
 * The real shell, stores and DynamoDB engine around a set of routes; only the token check, S3 and Step Functions are stood in for.
 * `adapt` may change more of what the functions reach.
 */
export const startWorld = async (
  routes: readonly Route[],
  startsAt = "2026-03-02T01:00:00.000Z",
  adapt: (live: Live) => Live = (live) => live,
): Promise<World> => {
  const directory = await mkdtemp(join(tmpdir(), "zhisheng-world-"));
  const engine = await startDynamoDb({ directory });
  Object.assign(process.env, {
    AWS_ENDPOINT_URL_DYNAMODB: engine.endpoint,
    AWS_REGION: "local",
    AWS_ACCESS_KEY_ID: "local",
    AWS_SECRET_ACCESS_KEY: "local",
    POWERTOOLS_LOG_LEVEL: "SILENT",
    POWERTOOLS_METRICS_DISABLED: "true",
  });
  await ensureTable(new DynamoDBClient(), tableInput("zhisheng"));
  let now = Instant.parse(startsAt);
  const committed: TouchedItem[] = [];
  const started: string[] = [];
  const live = adapt({
    ...makeLive(environment, { clock: { now: () => now }, onCommitted: (keys) => committed.push(...keys) }),
    verifyToken: async (token) => token,
    workflows: {
      start: async ({ noun, id, workflow }) => {
        started.push(`${workflow} ${noun} ${id}`);
      },
      isRunning: async () => false,
      answer: async () => "sent",
    },
  });
  const handler = httpFunction("world", routes)(() => live);
  return {
    live,
    committed,
    started,
    call: async (as, method, path, body, headers = {}) => {
      const answer = await handler(anHttpEvent({ as, method, path, body, headers }), aContext("world"));
      return { status: answer.statusCode ?? 200, body: Body.parse(JSON.parse(answer.body ?? "{}")) };
    },
    given: async (noun, id, state) => {
      const act = { command: "given", clause: "4", at: now, by: bySystem };
      await live.records.commit([plan(noun, id, (await live.records.get(noun, id)) ?? null, state, act)]);
    },
    setClock: (to) => {
      now = Instant.parse(to);
    },
    stop: async () => {
      await engine.stop();
      await rm(directory, { recursive: true, force: true });
    },
  };
};

/** The settings of a function under test. */
export const environment = {
  TABLE_NAME: "zhisheng",
  EVIDENCE_BUCKET: "evidence",
  ISSUER: "http://issuer.invalid",
  AUDIENCE: "urn:zhisheng:api",
  JURISDICTION: "130000,河北省,Hebei",
  STATE_MACHINE_PREFIX: "arn:aws:states:local:000000000000:stateMachine:",
  VAULT_KEY: "a key for tests",
  PORTAL_ORIGIN: "https://portal.invalid",
  MAIL_FROM: "质升 <noreply@zhisheng.invalid>",
  MAIL_SERVER: "smtp://127.0.0.1:9",
  MAIL_PER_MINUTE: "60",
  ROBOTS: "wecom,dingtalk",
  EVIDENCE_ENDPOINT: "http://127.0.0.1:9/s3",
};
