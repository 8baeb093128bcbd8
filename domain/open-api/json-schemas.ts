import * as z from "zod";
import { canonicalJson, type Json, type JsonObject } from "../kernel/canonical.ts";

export type Side = "input" | "output";

const Written: z.ZodType<JsonObject> = z.record(z.string(), z.json());
const Definitions = z.record(z.string(), Written);

const definitions = "#/$defs/";
const components = "#/components/schemas/";

/**
 * Turns zod schemas into JSON Schema (draft 2020-12). Schemas that carry an id are written once, as components, and referred to;
 * one that reads differently as input gets a component of its own, `<Id>Input`.
 */
export const collectSchemas = () => {
  const shared = new Map<string, { readonly raw: string; readonly schema: JsonObject }>();

  const keep = (id: string, schema: JsonObject): string => {
    const raw = canonicalJson(schema);
    const name = shared.has(id) && shared.get(id)?.raw !== raw ? `${id}Input` : id;
    shared.set(name, { raw, schema });
    return name;
  };

  const schemaOf = (schema: z.ZodType, io: Side): JsonObject => {
    const written = z.toJSONSchema(schema, { target: "draft-2020-12", io, unrepresentable: "any" });
    const { $schema: _, $defs, ...root } = Written.parse(JSON.parse(JSON.stringify(written)));
    const names = new Map(Object.entries(Definitions.parse($defs ?? {})).map(([id, inner]) => [id, keep(id, inner)]));
    for (const name of names.values()) {
      const kept = shared.get(name);
      if (kept) shared.set(name, { raw: kept.raw, schema: Written.parse(pointed(kept.schema, names)) });
    }
    return Written.parse(pointed(root, names));
  };

  return { schemaOf, components: (): JsonObject => Object.fromEntries([...shared].map(([name, { schema }]) => [name, schema])) };
};

/** The same schema with its references led to the components of the document. */
const pointed = (value: Json, names: ReadonlyMap<string, string>): Json => {
  if (Array.isArray(value)) return value.map((item) => pointed(item, names));
  if (typeof value === "string" && value.startsWith(definitions)) {
    const id = value.slice(definitions.length);
    return `${components}${names.get(id) ?? id}`;
  }
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, pointed(inner, names)]));
};
