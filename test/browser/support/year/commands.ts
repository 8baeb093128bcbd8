import * as z from "zod";
import type { Contract } from "../../../../domain/kernel/contract.ts";

type Command = Pick<Contract, "name" | "method" | "path">;

const Modules = z.record(z.string(), z.record(z.string(), z.unknown()));
const CommandShape = z.object({ name: z.string(), method: z.enum(["POST", "PUT"]), path: z.templateLiteral(["/", z.string()]) });

const all: readonly Command[] = Object.values(
  Modules.parse(import.meta.glob("../../../../domain/**/*contract.ts", { eager: true })),
).flatMap((module) =>
  Object.values(module).flatMap((value) => {
    const { data } = CommandShape.safeParse(value);
    return data ? [data] : [];
  }),
);

/** The path of a contract as it stands in addresses, whatever its parameters are or as they are given. */
export const addressPattern = (path: string, params: Readonly<Record<string, unknown>> = {}): RegExp => {
  const written = path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    params[name] === undefined ? "[^/]+" : encodeURIComponent(String(params[name])).replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&"),
  );
  return new RegExp(`^/api${written}$`);
};

const patterns = all.map((command) => ({ ...command, pattern: addressPattern(command.path) }));

/** The command that a request to the API gives; undefined for what is none. */
export const commandAt = (method: string, address: string): string | undefined => {
  const { pathname } = new URL(address);
  const found = patterns.filter((one) => one.method === method && one.pattern.test(pathname));
  // `/files/own` is said more exactly than `/files/{id}`.
  return found.toSorted((one, other) => one.path.split("{").length - other.path.split("{").length)[0]?.name;
};
