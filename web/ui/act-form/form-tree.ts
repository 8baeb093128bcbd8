import * as z from "zod";

type Common = {
  readonly name: string;
  /** Names from the request's root; positions in lists are left out. */
  readonly path: readonly string[];
  readonly required: boolean;
  readonly nullable: boolean;
  /** What the API takes when nothing is said. */
  readonly fallback: unknown;
};

/** What a text is besides words. */
type Meaning = "id" | "uscc" | "plain";

export type Text = Common & { readonly kind: "text"; readonly meaning: Meaning; readonly longest: number | null };
export type Quantity = Common & {
  readonly kind: "number";
  readonly whole: boolean;
  readonly least: number | null;
  readonly most: number | null;
};
export type Choice = Common & { readonly kind: "choice"; readonly options: readonly (string | number)[] };
/** Several of a few known codes. */
export type Choices = Common & { readonly kind: "choices"; readonly options: readonly string[] };
/** Several texts, days or identifiers, each a line. */
export type Lines = Common & {
  readonly kind: "lines";
  readonly each: "text" | "day" | "id";
  readonly fewest: number;
  readonly most: number | null;
};
export type List = Common & {
  readonly kind: "list";
  readonly item: Group | Variants;
  readonly fewest: number;
  readonly most: number | null;
};
export type Group = Common & { readonly kind: "group"; readonly entries: readonly Entry[] };
/** One of several shapes, told apart by the code at `by`. */
export type Variants = Common & { readonly kind: "variants"; readonly by: string; readonly variants: Readonly<Record<string, Group>> };
/** `consent` can only be true; `constant` says itself; `free` is whatever JSON holds. */
type Bare = Common & { readonly kind: "truth" | "consent" | "day" | "moment" | "free" };
type Constant = Common & { readonly kind: "constant"; readonly value: unknown };

export type Entry = Text | Quantity | Choice | Choices | Lines | List | Group | Variants | Bare | Constant;

type Node = z.core.JSONSchema.JSONSchema;
type Told = { readonly node: Node; readonly reference: string | null };
type Definitions = Readonly<Record<string, Node>>;

const known = new WeakMap<z.ZodType, Group>();

/** The inputs that a schema asks for. Kept: a form asks again with every picture it draws. */
export const formTree = (schema: z.ZodType): Group => {
  const before = known.get(schema);
  if (before) return before;
  const json = z.toJSONSchema(schema, { io: "input", unrepresentable: "any" });
  const made = entryOf(json, { name: "", path: [], required: true }, json.$defs ?? {});
  const tree: Group =
    made.kind === "group" ? made : { kind: "group", entries: [], name: "", path: [], required: true, nullable: false, fallback: undefined };
  known.set(schema, tree);
  return tree;
};

const resolved = (node: z.core.JSONSchema._JSONSchema | undefined, definitions: Definitions): Told => {
  if (node === undefined || typeof node === "boolean") return { node: {}, reference: null };
  if (node.$ref === undefined) return { node, reference: null };
  const reference = node.$ref.replace("#/$defs/", "");
  return { node: { ...definitions[reference], ...(node.default === undefined ? {} : { default: node.default }) }, reference };
};

type Place = Pick<Common, "name" | "path" | "required">;

const isNull = (node: z.core.JSONSchema._JSONSchema): boolean => typeof node !== "boolean" && node.type === "null";

const entryOf = (raw: z.core.JSONSchema._JSONSchema | undefined, place: Place, definitions: Definitions): Entry => {
  const told = resolved(raw, definitions);
  const { anyOf = [], oneOf = [] } = told.node;
  const options = [...anyOf, ...oneOf];
  if (options.length === 2 && options.some(isNull)) {
    const inner = entryOf(
      options.find((option) => !isNull(option)),
      place,
      definitions,
    );
    return { ...inner, nullable: true, ...(told.node.default === undefined ? {} : { fallback: told.node.default }) };
  }
  const common: Common = { ...place, nullable: false, fallback: told.node.default };
  if (options.length > 0) return variantsOf(options, common, definitions) ?? { ...common, kind: "free" };
  return plainOf(told, common, definitions);
};

const variantsOf = (options: readonly z.core.JSONSchema._JSONSchema[], common: Common, definitions: Definitions): Variants | null => {
  const nodes = options.map((option) => resolved(option, definitions).node);
  const by = Object.keys(nodes[0]?.properties ?? {}).find((name) => nodes.every((node) => constantAt(node, name) !== null));
  if (by === undefined) return null;
  const variants = nodes.map((node): [string, Group] => [constantAt(node, by) ?? "", groupOf(node, common, definitions)]);
  return { ...common, kind: "variants", by, variants: Object.fromEntries(variants) };
};

const constantAt = ({ properties }: Node, name: string): string | null => {
  const inner = properties?.[name];
  return typeof inner === "object" && typeof inner.const === "string" ? inner.const : null;
};

const plainOf = (told: Told, common: Common, definitions: Definitions): Entry => {
  const { node } = told;
  if (node.const === true) return { ...common, kind: "consent" };
  if (node.const !== undefined) return { ...common, kind: "constant", value: node.const };
  if (node.enum !== undefined) return { ...common, kind: "choice", options: node.enum.filter(isOption) };
  switch (node.type) {
    case "boolean":
      return { ...common, kind: "truth" };
    case "integer":
    case "number":
      return { ...common, kind: "number", whole: node.type === "integer", ...rangeOf(node) };
    case "string":
      return textOf(told, common);
    case "array":
      return manyOf(node, common, definitions);
    case "object":
      return objectOf(node, common, definitions);
    default:
      return { ...common, kind: "free" };
  }
};

const isOption = (value: unknown): value is string | number => typeof value === "string" || typeof value === "number";

/** Whole numbers are bounded by what a computer holds exactly, which nobody needs to read. */
const rangeOf = ({ minimum, maximum, exclusiveMinimum, exclusiveMaximum }: Node): Pick<Quantity, "least" | "most"> => {
  const least = minimum ?? (typeof exclusiveMinimum === "number" ? exclusiveMinimum + 1 : null);
  const most = maximum ?? (typeof exclusiveMaximum === "number" ? exclusiveMaximum - 1 : null);
  return { least: least === Number.MIN_SAFE_INTEGER ? null : least, most: most === Number.MAX_SAFE_INTEGER ? null : most };
};

const textOf = ({ node, reference }: Told, common: Common): Entry => {
  if (node.format === "date") return { ...common, kind: "day" };
  if (node.format === "date-time") return { ...common, kind: "moment" };
  const meaning = reference === "Id" ? "id" : reference === "Uscc" ? "uscc" : "plain";
  return { ...common, kind: "text", meaning, longest: node.maxLength ?? null };
};

const manyOf = (node: Node, common: Common, definitions: Definitions): Entry => {
  const items = Array.isArray(node.items) ? node.items[0] : node.items;
  const item = entryOf(items, { name: common.name, path: common.path, required: true }, definitions);
  const bounds = { fewest: node.minItems ?? 0, most: node.maxItems ?? null };
  if (item.kind === "choice") return { ...common, kind: "choices", options: item.options.map(String) };
  if (item.kind === "text") return { ...common, kind: "lines", each: item.meaning === "id" ? "id" : "text", ...bounds };
  if (item.kind === "day") return { ...common, kind: "lines", each: "day", ...bounds };
  if (item.kind === "group" || item.kind === "variants") return { ...common, kind: "list", item, ...bounds };
  return { ...common, kind: "free" };
};

const objectOf = (node: Node, common: Common, definitions: Definitions): Entry => {
  if (node.properties !== undefined) return groupOf(node, common, definitions);
  const names = node.propertyNames;
  if (typeof names !== "object") return { ...common, kind: "free" };
  const keys = (resolved(names, definitions).node.enum ?? []).filter((key) => typeof key === "string");
  if (keys.length === 0) return { ...common, kind: "free" };
  const properties = Object.fromEntries(keys.map((key) => [key, node.additionalProperties ?? {}]));
  return groupOf({ properties, required: keys }, common, definitions);
};

const groupOf = (node: Node, common: Common, definitions: Definitions): Group => {
  const required = new Set(node.required ?? []);
  const entries = Object.entries(node.properties ?? {}).map(([name, inner]) =>
    entryOf(inner, { name, path: [...common.path, name], required: required.has(name) }, definitions),
  );
  return { ...common, kind: "group", entries };
};
