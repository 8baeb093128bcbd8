import { readFileSync } from "node:fs";
import { join } from "node:path";
import { workflows } from "../functions/manifest.ts";
import type { Definition } from "./constructs/workflow.ts";

/** The text of every declared workflow. Throws when a file is missing. */
export const readDefinitions = (root: string): readonly Definition[] =>
  workflows.map((name) => ({ name, text: readFileSync(join(root, "statemachines", `${name}.asl.json`), "utf8") }));
