import type { APIGatewayProxyEventV2 } from "aws-lambda";
import * as z from "zod";
import { canonicalJson, type Json } from "../../domain/kernel/canonical.ts";
import type { Method } from "../../domain/kernel/contract.ts";
import { ok, type Refusal, type Result, refuse } from "../../domain/kernel/result.ts";

/** 256 KiB: the longest plan a person writes is far below it, and it stays under the table's item limit. */
export const bodyLimitBytes = 256 * 1024;

export type BodyRefusal = Refusal<"malformed-json" | "too-large" | "unsupported-media">;

/** What `JSON.parse` gives is JSON and nothing else, so it is not looked through again. */
const ParsedJson = z.custom<Json>();

/** What was asked; `canonical` is its one text (RFC 8785), by which a retry of a command is known, and empty for a query. */
export type Asked = { readonly request: Json; readonly canonical: string };

/** The request of a contract: the query of a GET, else the JSON body (none at all reads as `{}`). */
export const readRequest = (event: APIGatewayProxyEventV2, method: Method): Result<Asked, BodyRefusal> => {
  if (method === "GET") {
    const query = Object.entries(event.queryStringParameters ?? {}).map(([name, value]) => [name, value ?? ""]);
    return ok({ request: Object.fromEntries(query), canonical: "" });
  }
  const body = event.isBase64Encoded ? Buffer.from(event.body ?? "", "base64").toString("utf8") : (event.body ?? "");
  if (Buffer.byteLength(body) > bodyLimitBytes) return refuse("too-large", "4", { limit: bodyLimitBytes });
  if (body.trim() === "") return ok({ request: {}, canonical: "{}" });
  const type = headerOf(event, "content-type");
  if (type !== undefined && !/^application\/(?:[\w.+-]+\+)?json\b/i.test(type)) return refuse("unsupported-media", "4");
  try {
    const request = ParsedJson.parse(JSON.parse(body));
    // Half surrogate pairs parse but cannot be hashed or stored: they throw here.
    return ok({ request, canonical: canonicalJson(request) });
  } catch {
    return refuse("malformed-json", "4");
  }
};

/** Header names are case-insensitive; API Gateway lowers them, other fronts may not. */
export const headerOf = (event: APIGatewayProxyEventV2, name: string): string | undefined =>
  Object.entries(event.headers).find(([key]) => key.toLowerCase() === name)?.[1];
