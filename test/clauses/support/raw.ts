import * as z from "zod";
import { origin, tokens } from "./year.ts";

const Json = z.record(z.string(), z.json());

export type Sent = { readonly by?: string; readonly body?: unknown; readonly headers?: Readonly<Record<string, string>> };
export type Answer = { readonly status: number; readonly headers: Headers; readonly body: z.infer<typeof Json> };

/** One request as it is, not typed by any contract; `body` text is sent as it stands, anything else as JSON. */
export const send = async (method: string, path: string, { by, body, headers = {} }: Sent = {}): Promise<Answer> => {
  const answer = await fetch(`${origin}/api${path}`, {
    method,
    headers: {
      ...(by === undefined ? {} : { authorization: `Bearer ${tokens[by]}` }),
      ...(body === undefined ? {} : { "content-type": "application/json" }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: typeof body === "string" ? body : JSON.stringify(body) }),
  });
  return { status: answer.status, headers: answer.headers, body: Json.parse(await answer.json()) };
};
