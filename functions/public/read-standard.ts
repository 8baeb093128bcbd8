import { ok } from "../../domain/kernel/result.ts";
import { clauses } from "../../domain/standard/clauses.ts";
import { readStandard as declared } from "../../domain/standard/contract.ts";
import { requirements } from "../../domain/standard/requirements.ts";
import { standardVersion } from "../../domain/standard/standard.ts";
import { route } from "../shell/route.ts";

const tree = clauses.map((clause) => ({
  ...clause,
  requirements: requirements.filter((requirement) => requirement.clauses.some((own) => own === clause.id)),
}));

/** R01, R06: the standard as data; reads nothing from the table. */
export const readStandard = route(declared, async () => ok({ commitments: [], view: { standard: standardVersion, clauses: tree } }));
