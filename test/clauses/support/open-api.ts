import * as z from "zod";
import { origin } from "./year.ts";

const Document = z.object({ paths: z.record(z.string(), z.record(z.string(), z.json())), components: z.json() });
const Reference = z.object({ $ref: z.string() });
const Node = z.record(z.string(), z.unknown());

/** One operation of the published document and every property name its requests and answers may hold, references followed. */
export type Operation = { readonly path: string; readonly method: string; readonly names: readonly string[] };

export const operationsOf = async (): Promise<readonly Operation[]> => {
  const { paths, components } = Document.parse(await (await fetch(`${origin}/openapi.json`)).json());
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, names: namesIn(operation, { components }) })),
  );
};

/** Every property name in a JSON value; `root` is where its references point into. */
export const namesIn = (value: unknown, root: unknown = {}): readonly string[] => {
  const names = new Set<string>();
  const followed = new Set<string>();
  const visit = (part: unknown): void => {
    if (Array.isArray(part)) for (const item of part) visit(item);
    const reference = Reference.safeParse(part).data?.$ref;
    if (reference !== undefined && !followed.has(reference)) {
      followed.add(reference);
      visit(target(root, reference));
    }
    const node = Array.isArray(part) ? undefined : Node.safeParse(part).data;
    for (const [name, inner] of Object.entries(node ?? {})) {
      names.add(name);
      visit(inner);
    }
  };
  visit(value);
  return [...names];
};

const target = (root: unknown, reference: string): unknown =>
  reference
    .replace("#/", "")
    .split("/")
    .reduce((part: unknown, name) => Node.safeParse(part).data?.[name], root);
