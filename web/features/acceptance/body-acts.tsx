import { useLocation } from "wouter";
import type { Acceptance } from "../../../domain/acceptance/acceptance.ts";
import { RubricLineCode } from "../../../domain/acceptance/acceptance-plan.ts";
import {
  finishReview,
  formPanel,
  issuePlan,
  recordDefence,
  replacePanelMember,
  scheduleDefence,
} from "../../../domain/acceptance/contract.ts";
import { announceResult, approveGrade, returnConclusion } from "../../../domain/acceptance/result-contract.ts";
import { conveneDecision } from "../../../domain/decision/contract.ts";
import type { Wait } from "../../../domain/kernel/noun.ts";
import { Receipt } from "../../../domain/kernel/receipt.ts";
import { useWords } from "../../language/language.tsx";
import { ActList } from "../../ui/act-form/act-list.tsx";
import { CommitteeChoice } from "../decision/choices.tsx";
import { SeatChoice, SeatsChoice } from "./seat-choices.tsx";
import { TargetsChoice } from "./targets-choice.tsx";
import { words } from "./words.ts";

type Given = { readonly acceptance: Acceptance; readonly waits: readonly Wait[] };

const beforeConclusion = [
  ...["panel_formed", "planned", "materials_review", "supplement", "reviewed"],
  ...["defence_scheduled", "defended", "scoring", "scored"],
];

/** Every act of the body in an acceptance, in the order of its path. */
export const BodyActs = ({ acceptance, waits }: Given) => {
  const w = useWords(words);
  const [, go] = useLocation();
  const { acceptanceId, cycleId, status, title, materials, materialReviews } = acceptance;
  const common = { params: { id: acceptanceId }, subject: title };
  const isReviewed = materials.every(({ slot }) => materialReviews.some((review) => review.slot === slot));
  return (
    <section className="page">
      <h2>{w.actions}</h2>
      <ActList
        noun="acceptance"
        step={status}
        waits={waits}
        actions={[
          {
            ...common,
            contract: formPanel,
            steps: ["applied"],
            lead: w.panelLead,
            initial: { members: [{ leads: true }, { leads: false }, { leads: false }, { leads: false }, { leads: false }] },
          },
          {
            ...common,
            contract: issuePlan,
            steps: ["panel_formed"],
            lead: w.planLead,
            initial: { rubric: RubricLineCode.options.map((line) => ({ line, targetIds: [] })) },
            inputs: { "rubric.targetIds": TargetsChoice },
          },
          { ...common, contract: finishReview, steps: ["materials_review"], why: isReviewed ? null : w.notReviewed },
          { ...common, contract: scheduleDefence, steps: ["reviewed"] },
          {
            ...common,
            contract: recordDefence,
            steps: ["defence_scheduled"],
            lead: w.recordLead,
            inputs: { attendance: SeatsChoice, "questions.askedBy": SeatChoice },
          },
          { ...common, contract: approveGrade, steps: ["concluded"], lead: w.approveLead },
          { ...common, contract: returnConclusion, steps: ["concluded"], lead: w.returnLead, type: "default" },
          { ...common, contract: announceResult, steps: ["cleared"], lead: w.announceLead },
          {
            contract: replacePanelMember,
            params: { id: acceptanceId },
            steps: beforeConclusion,
            inputs: { memberId: SeatChoice },
            type: "default",
          },
          {
            contract: conveneDecision,
            label: w.override,
            fixed: { cycleId },
            initial: { subject: { kind: "grade-override", acceptanceId } },
            inputs: { roster: CommitteeChoice },
            steps: ["scored"],
            lead: w.overrideLead,
            type: "default",
            onDone: (view) => {
              const receipt = Receipt.safeParse(view);
              if (receipt.success) go(`/work/decisions/${receipt.data.id}`);
            },
          },
        ]}
      />
    </section>
  );
};
