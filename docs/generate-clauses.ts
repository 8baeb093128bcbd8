import { writeFileSync } from "node:fs";
import { clausesPage } from "./clauses-page.ts";
import { readProofs } from "./read-proofs.ts";

writeFileSync(new URL("./clauses.md", import.meta.url), clausesPage(readProofs()));
