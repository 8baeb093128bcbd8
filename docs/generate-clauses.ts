import { writeFileSync } from "node:fs";
import { clausesPage } from "./clauses-page.ts";
import { offeredActs } from "./offered-acts.ts";
import { readProofs } from "./read-proofs.ts";

writeFileSync(new URL("./clauses.md", import.meta.url), clausesPage(readProofs()));
writeFileSync(new URL("../web/features/public/standard/acts.json", import.meta.url), await offeredActs());
