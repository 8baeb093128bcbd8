import {
  concludeConformity,
  requestSupplement,
  resumeEvaluation,
  suspendEvaluation,
} from "../../../domain/conformity-evaluation/contract.ts";
import type { Wait } from "../../../domain/kernel/noun.ts";
import type { UnitEvaluation } from "../../../domain/unit-evaluation/unit-evaluation.ts";
import { revokeResult } from "../../../domain/unit-result/contract.ts";
import { useWords } from "../../language/language.tsx";
import { ActList } from "../../ui/act-form/act-list.tsx";
import type { Conformity } from "./checklist-part.tsx";
import { sectionOfItem } from "./findings.ts";
import { RevocationGround } from "./revocation-ground.tsx";
import { words } from "./words.ts";

type EvaluationActsProps = {
  readonly evaluation: UnitEvaluation;
  readonly conformity: Conformity;
  readonly waits: readonly Wait[];
};

const review = ["conformity_review"];
const suspendable = ["conformity_review", "supplement_requested", "technical_review", "on_site_review", "panel_conclusion"];

/** Asking for a supplement, concluding, halting, going on and revoking, each with what stands in the way of it. */
export const EvaluationActs = ({ evaluation, conformity, waits }: EvaluationActsProps) => {
  const w = useWords(words);
  const { evaluationId, unitName, status } = evaluation;
  const params = { id: evaluationId };
  const common = { params, subject: unitName };
  const wanting = conformity.items.flatMap(({ item, answer }) => (answer?.outcome === "needs_supplement" ? [{ item, answer }] : []));
  const items = wanting.map(({ item, answer }) => ({ section: sectionOfItem[item], reason: answer.reason ?? "" }));
  return (
    <section className="page">
      <h2>{w.actions}</h2>
      {status === "conformity_review" ? <p>{w.supplementsLeft(conformity.supplementsLeft)}</p> : null}
      <ActList
        noun="unit-evaluation"
        step={status}
        waits={waits}
        actions={[
          {
            ...common,
            contract: requestSupplement,
            steps: review,
            initial: { items },
            why: wanting.length === 0 ? w.nothingWanted : conformity.supplementsLeft === 0 ? w.usedUp : null,
          },
          {
            ...common,
            contract: concludeConformity,
            steps: review,
            why: status === "conformity_review" ? whyNotConcluded(w, conformity) : null,
          },
          { ...common, contract: suspendEvaluation, steps: suspendable },
          { ...common, contract: resumeEvaluation, steps: ["suspended"] },
          { ...common, contract: revokeResult, steps: ["announced"], inputs: { ground: RevocationGround }, lead: w.revokeLead },
        ]}
      />
    </section>
  );
};

const whyNotConcluded = (w: typeof words.zh, { items, openChallenges }: Conformity): string | null => {
  const open = items.filter(({ answer }) => answer === null).length;
  const wanting = items.filter(({ answer }) => answer?.outcome === "needs_supplement").length;
  const told = [
    open > 0 ? w.stillOpen(open) : "",
    wanting > 0 ? w.stillWanting(wanting) : "",
    openChallenges.length > 0 ? w.stillChallenged(openChallenges.length) : "",
  ].filter((text) => text !== "");
  return told.length === 0 ? null : told.join(" ");
};
