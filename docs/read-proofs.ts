import { globSync, readFileSync } from "node:fs";
import { type Proof, proofsIn } from "./clauses-page.ts";

const root = new URL("../", import.meta.url);

/** Every proof under test/, by the name of its file. */
export const readProofs = (): readonly Proof[] =>
  globSync("test/**/*.test.ts", { cwd: root })
    .map((file) => file.replaceAll("\\", "/"))
    .toSorted()
    .flatMap((file) => proofsIn(file, readFileSync(new URL(file, root), "utf8")));
