import { parseSync } from "vite";
import * as z from "zod";

/** Text of a source that a reader would see although no catalogue holds it. */
export type Stray = { readonly line: number; readonly text: string };

const Node = z.looseObject({ type: z.string(), start: z.int() });
type Node = z.infer<typeof Node>;

/** Text with letters, unless it is a path of an address, which is the same in every language. */
const words = /^(?!\/[\w./-]*$).*\p{L}/su;
const chinese = /\p{Script=Han}/u;

/** Attributes whose text is shown or read out, of HTML and of the components of antd. */
const shownAttributes: ReadonlySet<string> = new Set([
  ...["aria-label", "aria-description", "aria-roledescription", "aria-valuetext", "title", "placeholder", "alt", "label"],
  ...["okText", "cancelText", "tooltip", "extra", "help", "description", "emptyText", "addonAfter", "addonBefore"],
]);

const nodesIn = (value: unknown): readonly Node[] => {
  if (Array.isArray(value)) return value.flatMap(nodesIn);
  const { data } = Node.safeParse(value);
  return data ? [data] : [];
};

const childrenOf = (node: Node): readonly Node[] => Object.values(node).flatMap(nodesIn);

const Named = z.object({ name: z.union([z.string(), z.object({ name: z.string() })]) });
const nameOf = (node: unknown): string => {
  const { data } = Named.safeParse(node);
  return data === undefined ? "" : typeof data.name === "string" ? data.name : data.name.name;
};

const textOf = (node: Node): string => {
  if (node.type === "Literal" || node.type === "JSXText") return typeof node["value"] === "string" ? node["value"] : "";
  if (node.type !== "TemplateElement") return "";
  return z.object({ cooked: z.string().nullable() }).parse(node["value"]).cooked ?? "";
};

/** What an expression may come to as it stands: its own text, or that of either branch; calls and names come from elsewhere. */
const valuesOf = (node: Node): readonly Node[] => {
  const at = (...keys: readonly string[]) => keys.flatMap((key) => nodesIn(node[key])).flatMap(valuesOf);
  switch (node.type) {
    case "Literal":
    case "TemplateElement":
      return [node];
    case "JSXExpressionContainer":
    case "ParenthesizedExpression":
      return at("expression");
    case "TemplateLiteral":
      return at("quasis", "expressions");
    case "ConditionalExpression":
      return at("consequent", "alternate");
    case "LogicalExpression":
    case "BinaryExpression":
      return at("left", "right");
    default:
      return [];
  }
};

const shownIn = (node: Node): readonly Node[] => {
  if (node.type === "JSXElement" || node.type === "JSXFragment")
    return nodesIn(node["children"]).flatMap((child) => (child.type === "JSXText" ? [child] : valuesOf(child)));
  if (node.type === "JSXAttribute" && shownAttributes.has(nameOf(node["name"]) || nameOf(node)))
    return nodesIn(node["value"]).flatMap(valuesOf);
  return [];
};

const everyNode = (node: Node): readonly Node[] => [node, ...childrenOf(node).flatMap(everyNode)];

const parsed = (file: string, source: string): readonly Node[] => {
  const { program, errors } = parseSync(file, source);
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`);
  return everyNode(Node.parse(program));
};

const strays = (source: string, nodes: readonly Node[], fault: RegExp): readonly Stray[] =>
  [...new Set(nodes)].flatMap((node) => {
    const text = textOf(node).trim();
    return fault.test(text) ? [{ line: source.slice(0, node.start).split("\n").length, text }] : [];
  });

/** Texts with letters that stand in JSX or in an attribute that is shown, with the parser of Vite (oxc). */
export const visibleText = (file: string, source: string): readonly Stray[] => strays(source, parsed(file, source).flatMap(shownIn), words);

/** Chinese in any text of a source; comments may hold it. */
export const chineseText = (file: string, source: string): readonly Stray[] => strays(source, parsed(file, source), chinese);
