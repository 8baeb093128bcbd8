import * as z from "zod";

/** What a schema tells about how its values are shown: which fields they have, and which of them are codes. */
export type Shape = {
  readonly fields: Readonly<Record<string, Shape>>;
  readonly items: Shape | null;
  /** The values of an enum, empty where any text may stand. */
  readonly codes: readonly string[];
  readonly optional: boolean;
  readonly whole: boolean;
  /** What stands where nothing is given; null where nothing does. */
  readonly fallback: string | null;
};

type Node = z.core.JSONSchema._JSONSchema;
type Definitions = Readonly<Record<string, Node>>;

const nothing: Shape = { fields: {}, items: null, codes: [], optional: false, whole: false, fallback: null };

/** Records hold records; deeper than this nobody reads. */
const deepest = 9;

const known = new WeakMap<z.ZodType, Shape>();

/** The shape of a contract's request or view. Kept, since screens ask again with every picture they draw. */
export const shapeOf = (schema: z.ZodType): Shape => {
  const before = known.get(schema);
  if (before) return before;
  const json = z.toJSONSchema(schema, { io: "input", unrepresentable: "any" });
  const made = shapeOfNode(json, json.$defs ?? {}, 0);
  known.set(schema, made);
  return made;
};

const shapeOfNode = (node: Node | undefined, definitions: Definitions, depth: number): Shape => {
  if (node === undefined || typeof node === "boolean" || depth > deepest) return nothing;
  if (node.$ref !== undefined) return shapeOfNode(definitions[node.$ref.replace("#/$defs/", "")], definitions, depth + 1);
  const variants = [...(node.anyOf ?? []), ...(node.oneOf ?? []), ...(node.allOf ?? [])].map((variant) =>
    shapeOfNode(variant, definitions, depth + 1),
  );
  return variants.reduce(merged, ownShape(node, definitions, depth));
};

const ownShape = (node: Exclude<Node, boolean>, definitions: Definitions, depth: number): Shape => {
  const required = new Set(node.required ?? []);
  const fields = Object.entries(node.properties ?? {}).map(([name, inner]): [string, Shape] => [
    name,
    { ...shapeOfNode(inner, definitions, depth + 1), optional: !required.has(name) },
  ]);
  const items = Array.isArray(node.items) ? node.items[0] : node.items;
  const codes = [...(node.enum ?? []), ...(node.const === undefined ? [] : [node.const])].filter((code) => typeof code === "string");
  return {
    fields: Object.fromEntries(fields),
    items: items === undefined ? null : shapeOfNode(items, definitions, depth + 1),
    codes,
    optional: false,
    whole: node.type === "integer" || node.type === "number",
    fallback: node.default === undefined ? null : String(node.default),
  };
};

const merged = (one: Shape, other: Shape): Shape => ({
  fields: { ...one.fields, ...other.fields },
  items: one.items ?? other.items,
  codes: [...one.codes, ...other.codes],
  optional: one.optional,
  whole: one.whole || other.whole,
  fallback: one.fallback ?? other.fallback,
});

/** The shape of one row of a list's page. */
export const rowShapeOf = (view: z.ZodType): Shape => shapeOf(view).fields["rows"]?.items ?? nothing;
