import * as z from "zod";

type Node = z.core.JSONSchema._JSONSchema;
type Definitions = Readonly<Record<string, Node>>;

/** A named field of a schema, or a code that may stand at one. Positions in lists are not in the path. */
export type Found = { readonly path: readonly string[]; readonly code: string | null };

const variantsOf = (node: Exclude<Node, boolean>): readonly Node[] => [
  ...(node.anyOf ?? []),
  ...(node.oneOf ?? []),
  ...(node.allOf ?? []),
  ...(node.prefixItems ?? []),
  ...(Array.isArray(node.items) ? node.items : node.items === undefined ? [] : [node.items]),
  ...(node.additionalProperties === undefined ? [] : [node.additionalProperties]),
];

const keysOfRecord = (node: Exclude<Node, boolean>): readonly string[] =>
  typeof node.propertyNames === "object" ? (node.propertyNames.enum ?? []).filter((name) => typeof name === "string") : [];

const codesOf = (node: Exclude<Node, boolean>): readonly string[] =>
  [...(node.enum ?? []), node.const].filter((code) => typeof code === "string");

const walk = (node: Node, path: readonly string[], definitions: Definitions, within: readonly string[]): readonly Found[] => {
  if (typeof node === "boolean") return [];
  if (node.$ref !== undefined) {
    const name = node.$ref.replace("#/$defs/", "");
    const target = definitions[name];
    return target === undefined || within.includes(name) ? [] : walk(target, path, definitions, [...within, name]);
  }
  const fields = Object.entries(node.properties ?? {}).flatMap(([name, inner]) => [
    { path: [...path, name], code: null },
    ...walk(inner, [...path, name], definitions, within),
  ]);
  return [
    ...codesOf(node).map((code) => ({ path, code })),
    ...keysOfRecord(node).map((name) => ({ path: [...path, name], code: null })),
    ...fields,
    ...variantsOf(node).flatMap((inner) => walk(inner, path, definitions, within)),
  ];
};

/** Everything a schema names: its fields however deep, the keys of its records and the values of its enums. */
export const namedIn = (schema: z.ZodType, io: "input" | "output"): readonly Found[] => {
  const json = z.toJSONSchema(schema, { io, unrepresentable: "any" });
  return walk(json, [], json.$defs ?? {}, []);
};
