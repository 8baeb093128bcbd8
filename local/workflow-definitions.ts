import { readFileSync } from "node:fs";
import { functions, substitutionOf, workflows } from "../functions/manifest.ts";

/** The very ASL files that are deployed, by workflow name. Throws when one is missing. */
export const readDefinitions = (): Readonly<Record<string, string>> =>
  Object.fromEntries(workflows.map((name) => [name, readFileSync(new URL(`../statemachines/${name}.asl.json`, import.meta.url), "utf8")]));

/** What the places of those files stand for here: a task's function is called by its name. */
export const substitutions: Readonly<Record<string, string>> = {
  Partition: "aws",
  ...Object.fromEntries(functions.filter(({ kind }) => kind === "task").map(({ name }) => [substitutionOf(name), name])),
};
