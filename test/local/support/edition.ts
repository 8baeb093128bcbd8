import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as z from "zod";
import { type Edition, startEdition } from "../../../local/edition.ts";
import type { EditionSettings } from "../../../local/settings.ts";

const Json = z.record(z.string(), z.json());

export type Asked = { readonly as?: string; readonly method?: string; readonly body?: unknown; readonly headers?: Record<string, string> };
export type Answered = { readonly status: number; readonly type: string; readonly text: string; readonly body: z.infer<typeof Json> };

/** An address of the edition, as a demo person when one is named. `body` is the answer's JSON, empty when it is none. */
export const ask = async (edition: Pick<Edition, "origin" | "issueToken">, path: string, asked: Asked = {}): Promise<Answered> => {
  const { as, method = "GET", body, headers = {} } = asked;
  const answer = await fetch(`${edition.origin}${path}`, {
    method,
    headers: {
      ...(as === undefined ? {} : { authorization: `Bearer ${await edition.issueToken(as)}` }),
      ...(body === undefined ? {} : { "content-type": "application/json" }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: typeof body === "string" ? body : JSON.stringify(body) }),
  });
  const text = await answer.text();
  const type = answer.headers.get("content-type") ?? "";
  return { status: answer.status, type, text, body: type.includes("json") ? Json.parse(JSON.parse(text)) : {} };
};

/** An edition on a directory of its own and a free port; `stop` removes the directory. */
export const anEdition = async (settings: Partial<EditionSettings> = {}): Promise<Edition & { readonly directory: string }> => {
  const directory = await mkdtemp(join(tmpdir(), "zhisheng-edition-"));
  const edition = await startEdition({ directory, port: 0, logLevel: "SILENT", ...settings });
  return {
    ...edition,
    directory,
    stop: async () => {
      await edition.stop();
      await rm(directory, { recursive: true, force: true });
    },
  };
};
