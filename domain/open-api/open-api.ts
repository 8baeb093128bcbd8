import type * as z from "zod";
import type { JsonObject } from "../kernel/canonical.ts";
import type { Contract } from "../kernel/contract.ts";
import type { RefusalCode } from "../refusals.ts";
import { collectSchemas } from "./json-schemas.ts";
import { operationOf } from "./operation.ts";
import { stages } from "./stages.ts";

export type OpenApiSettings = {
  readonly version: string;
  readonly statusOf: (code: RefusalCode) => number;
  /** What every refusal looks like on the wire. */
  readonly problem: z.ZodType;
  /** Who signs people in; left out, the document only says that a bearer token is needed. */
  readonly issuer?: string;
};

/** The OpenAPI 3.1 document of a set of contracts. Throws when two share a name or an address. */
export const openApiOf = (contracts: readonly Contract[], { version, statusOf, problem, issuer }: OpenApiSettings): JsonObject => {
  const schemas = collectSchemas();
  const parts = { schemas, problem: schemas.schemaOf(problem, "output"), statusOf };
  const paths: Record<string, Record<string, JsonObject>> = {};
  const names = new Set<string>();
  for (const contract of contracts) {
    const operations = paths[contract.path] ?? {};
    const method = contract.method.toLowerCase();
    if (operations[method] || names.has(contract.name)) throw new Error(`two contracts are called ${contract.name}, or have its address`);
    names.add(contract.name);
    paths[contract.path] = { ...operations, [method]: operationOf(contract, parts) };
  }
  return {
    openapi: "3.1.0",
    info: { title: "质升 Zhisheng", version, description },
    servers: [{ url: "/api" }],
    tags: tagsOf(contracts),
    security: [{ token: [] }, ...(issuer === undefined ? [] : [{ signIn: [] }])],
    paths,
    components: { schemas: schemas.components(), parameters, securitySchemes: securitySchemesOf(issuer) },
  };
};

const description = [
  "区域质量提升评价：每年一轮，从项目征集到验收、公示与推广。拒绝办理时返回 application/problem+json，其 code 见 [/docs/problems](/docs/problems)。",
  "Yearly evaluation of quality improvement, from the project call to acceptance, public notice and promotion. A refusal is",
  "application/problem+json; its code is explained at [/docs/problems](/docs/problems).",
].join("\n");

const tagsOf = (contracts: readonly Contract[]): JsonObject[] => {
  const used = new Set(contracts.map(({ path }) => path.split("/")[1] ?? ""));
  return Object.entries(stages)
    .filter(([name]) => used.has(name))
    .map(([name, { zh, en }]) => ({ name, description: `${zh} · ${en}` }));
};

const parameters: JsonObject = {
  IdempotencyKey: {
    name: "Idempotency-Key",
    in: "header",
    required: false,
    description: "同一键重发得到首次的答复。Sent again with the same key, a command gets its first answer.",
    schema: { type: "string", maxLength: 200 },
  },
  IfMatch: {
    name: "If-Match",
    in: "header",
    required: false,
    description: "您看到的版本号；已被他人更新时返回 412。The version you saw; 412 when it has changed since.",
    schema: { type: "string" },
  },
};

const securitySchemesOf = (issuer: string | undefined): JsonObject => ({
  token: { type: "http", scheme: "bearer", bearerFormat: "JWT" },
  ...(issuer === undefined
    ? {}
    : { signIn: { type: "openIdConnect", openIdConnectUrl: `${issuer.replace(/\/$/, "")}/.well-known/openid-configuration` } }),
});
