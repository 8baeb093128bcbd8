import { nameExpert } from "../../../domain/draw/contract.ts";
import type { Wait } from "../../../domain/kernel/noun.ts";
import { moveOnSite, planOnSite, settleResult } from "../../../domain/technical-evaluation/panel-contract.ts";
import type { TechnicalEvaluation } from "../../../domain/technical-evaluation/technical-evaluation.ts";
import { useWords } from "../../language/language.tsx";
import { ActList } from "../../ui/act-form/act-list.tsx";
import { words } from "./admin-words.ts";
import { ExpertChoice } from "./expert-choice.tsx";
import { TeamChoice } from "./team-choice.tsx";

type AdminActsProps = { readonly evaluation: TechnicalEvaluation; readonly step: string; readonly waits: readonly Wait[] };

/** What the body does with a panel; marks, consensus and conclusion are the panel's own. */
export const AdminActs = ({ evaluation, step, waits }: AdminActsProps) => {
  const w = useWords(words);
  const { evaluationId, unitName, onSite, seats, panelSize } = evaluation;
  const common = { params: { id: evaluationId }, subject: unitName };
  return (
    <section className="page">
      <h2>{w.actions}</h2>
      <p>{w.actsLead}</p>
      <ActList
        noun="technical-evaluation"
        step={step}
        waits={waits}
        actions={[
          {
            ...common,
            contract: nameExpert,
            steps: ["seat_vacant"],
            inputs: { memberId: ExpertChoice },
            lead: w.nameLead,
            why: seats.length < panelSize ? null : w.noVacancy,
          },
          { ...common, contract: settleResult, steps: ["scored"], inputs: { "onSite.team": TeamChoice }, lead: w.settleLead },
          {
            ...common,
            contract: planOnSite,
            steps: ["consensus", "reviewed"],
            inputs: { team: TeamChoice },
            why: onSite === null ? null : w.alreadyPlanned,
          },
          {
            ...common,
            contract: moveOnSite,
            steps: ["consensus", "on_site"],
            initial: onSite ? { from: onSite.from, until: onSite.until, place: onSite.place } : {},
            why: onSite === null ? w.notPlanned : null,
          },
        ]}
      />
    </section>
  );
};
