import * as z from "zod";
import type { JsonObject } from "../kernel/canonical.ts";
import type { Contract } from "../kernel/contract.ts";
import type { RefusalCode } from "../refusals.ts";
import type { collectSchemas } from "./json-schemas.ts";
import { problemResponses } from "./responses.ts";

type Parts = {
  readonly schemas: ReturnType<typeof collectSchemas>;
  readonly problem: JsonObject;
  readonly statusOf: (code: RefusalCode) => number;
};

const ObjectSchema = z.object({ properties: z.record(z.string(), z.json()).default({}), required: z.array(z.string()).default([]) });

const commandHeaders = ["IdempotencyKey", "IfMatch"].map((name) => ({ $ref: `#/components/parameters/${name}` }));

/** One contract as an operation: who may call it, under which clause, what goes in, what comes out, and every way it says no. */
export const operationOf = (contract: Contract, { schemas, problem, statusOf }: Parts): JsonObject => {
  const { name, method, path, title, clause, requirements, who, params, request, view } = contract;
  const isQuery = method === "GET";
  const query = isQuery ? parametersOf("query", schemas.schemaOf(request, "output"), schemas.schemaOf(request, "input")) : [];
  const inPath = schemas.schemaOf(params, "input");
  return {
    operationId: name,
    tags: [path.split("/")[1] ?? ""],
    summary: `${title.zh} · ${title.en}`,
    description: `条款 Clause ${clause} · ${requirements.join(", ")}\n\n${who.length === 0 ? "无需登录 No sign-in" : `办理人 Parties: ${who.map((party) => `\`${party}\``).join(", ")}`}`,
    parameters: [...parametersOf("path", inPath, inPath), ...query, ...(isQuery ? [] : commandHeaders)],
    ...(isQuery
      ? {}
      : { requestBody: { required: true, content: { "application/json": { schema: schemas.schemaOf(request, "input") } } } }),
    responses: {
      "200": { description: "成功 Done", content: { "application/json": { schema: schemas.schemaOf(view, "output") } } },
      ...problemResponses(contract, statusOf, problem),
      default: { description: "系统内部错误 Internal error", content: { "application/problem+json": { schema: problem } } },
    },
    ...(who.length === 0 ? { security: [] } : {}),
    "x-title": { ...title },
    "x-clause": clause,
    "x-requirements": [...requirements],
    "x-parties": [...who],
  };
};

/** `written` says what each parameter may be, `accepted` which of them may be left out. */
const parametersOf = (place: "path" | "query", written: JsonObject, accepted: JsonObject): JsonObject[] => {
  const { required } = ObjectSchema.parse(accepted);
  return Object.entries(ObjectSchema.parse(written).properties).map(([name, schema]) => ({
    name,
    in: place,
    required: place === "path" || required.includes(name),
    schema,
  }));
};
