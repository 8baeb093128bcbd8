import { describe, expect, it } from "vitest";
import * as z from "zod";
import { contract } from "../../../domain/kernel/contract.ts";
import { ById, NoParams } from "../../../domain/kernel/id.ts";
import { PageQuery } from "../../../domain/kernel/page.ts";
import { Receipt } from "../../../domain/kernel/receipt.ts";
import { openApiOf } from "../../../domain/open-api/open-api.ts";
import { Problem } from "../../../functions/shell/problem.ts";
import { statusOf } from "../../../functions/shell/status-of.ts";

const command = contract({
  name: "close-thing",
  method: "POST",
  path: "/call/things/{id}/close",
  title: { zh: "办结", en: "Close a thing" },
  clause: "7.1.1",
  requirements: ["R61"],
  who: ["evaluation-body:officer"],
  params: ById,
  request: z.strictObject({ reason: z.string().min(1), note: z.string().default("") }),
  view: Receipt,
  refusals: ["stale-version", "wrong-step"],
});
const query = contract({
  name: "list-things",
  method: "GET",
  path: "/public/things",
  title: { zh: "列表", en: "List the things" },
  clause: "4",
  requirements: [],
  who: [],
  params: NoParams,
  request: PageQuery,
  view: z.object({ rows: z.array(z.string()) }),
  refusals: [],
});
const settings = { version: "1.0.0", statusOf, problem: Problem, issuer: "https://id.example/realm" };
const document = openApiOf([command, query], settings);

describe("the OpenAPI document of the contracts", () => {
  it("says of a command who may call it, under which clause, and every way it refuses", () => {
    expect(document).toHaveProperty(["paths", "/call/things/{id}/close", "post"], expect.objectContaining({ operationId: "close-thing" }));
    const operation = operationAt("/call/things/{id}/close", "post");
    expect(operation).toMatchObject({
      tags: ["call"],
      summary: "办结 · Close a thing",
      "x-clause": "7.1.1",
      "x-requirements": ["R61"],
      "x-parties": ["evaluation-body:officer"],
      responses: {
        "401": { "x-refusals": ["unauthenticated"] },
        "403": { "x-refusals": ["not-a-member", "not-permitted"] },
        "404": { "x-refusals": ["unknown-record"] },
        "409": { "x-refusals": ["busy", "key-reused", "wrong-step"] },
        "412": { "x-refusals": ["stale-version"] },
      },
    });
    expect(operation["security"]).toBeUndefined();
  });

  it("lets fields with a default be left out of a request", () => {
    expect(operationAt("/call/things/{id}/close", "post")).toHaveProperty(
      ["requestBody", "content", "application/json", "schema", "required"],
      ["reason"],
    );
  });

  it("says of an open query that it needs no sign-in, and what each parameter may be", () => {
    expect(operationAt("/public/things", "get")).toMatchObject({
      security: [],
      parameters: [
        { name: "cursor", in: "query", required: false },
        { name: "limit", in: "query", required: false, schema: { type: "integer", maximum: 200 } },
      ],
    });
  });

  it("writes a shared schema once and refers to it", () => {
    expect(document).toMatchObject({ components: { schemas: { Receipt: { type: "object" }, Problem: { type: "object" } } } });
    expect(JSON.stringify(document)).toContain('{"$ref":"#/components/schemas/Receipt"}');
    expect(JSON.stringify(document)).not.toContain("$defs");
  });

  it("leads to the issuer that signs people in", () => {
    expect(document).toHaveProperty(
      ["components", "securitySchemes", "signIn", "openIdConnectUrl"],
      "https://id.example/realm/.well-known/openid-configuration",
    );
  });

  it("is not made of two contracts of one name", () => {
    expect(() => openApiOf([command, command], settings)).toThrow("close-thing");
  });
});

const Paths = z.object({ paths: z.record(z.string(), z.record(z.string(), z.record(z.string(), z.json()))) });
const operationAt = (path: string, method: string) => Paths.parse(document).paths[path]?.[method] ?? {};
