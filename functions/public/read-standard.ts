import { ok } from "../../domain/kernel/result.ts";
import { clauses } from "../../domain/standard/clauses.ts";
import { readGlossary as declaredGlossary, readStandard as declaredStandard } from "../../domain/standard/contract.ts";
import { glossary } from "../../domain/standard/glossary.ts";
import { requirements } from "../../domain/standard/requirements.ts";
import { standardVersion } from "../../domain/standard/standard.ts";
import { route } from "../shell/route.ts";

const tree = clauses.map((clause) => ({
  ...clause,
  requirements: requirements.filter((requirement) => requirement.clauses.some((own) => own === clause.id)),
}));

/** R01, R06: the standard as data; reads nothing from the table. */
export const readStandard = route(declaredStandard, async () =>
  ok({ commitments: [], view: { standard: standardVersion, clauses: tree } }),
);

const terms = glossary.map(({ code, zh, en, otherCode = null }) => ({ code, zh, en, otherCode }));

/** R02, R06: the terms and which version of them the standard in use rests on; reads nothing from the table. */
export const readGlossary = route(declaredGlossary, async () => {
  const { id: standardVersionId, glossaryVersion: version } = standardVersion;
  return ok({ commitments: [], view: { standardVersionId, version, terms } });
});
