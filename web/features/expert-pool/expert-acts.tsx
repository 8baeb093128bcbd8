import { conveneDecision } from "../../../domain/decision/contract.ts";
import { admitExpert, rejectExpert, renewExpert, vetExpert } from "../../../domain/expert/entry-contract.ts";
import type { Expert } from "../../../domain/expert/expert.ts";
import { entryLacks } from "../../../domain/expert/expert-placement.ts";
import {
  appraiseExpert,
  recordRelation,
  recordTraining,
  reinstateExpert,
  removeExpert,
  suspendExpert,
} from "../../../domain/expert/standing-contract.ts";
import type { Wait } from "../../../domain/kernel/noun.ts";
import { useWords } from "../../language/language.tsx";
import { useSelf } from "../../session/self.ts";
import { ActList } from "../../ui/act-form/act-list.tsx";
import { CommitteeChoice } from "../decision/choices.tsx";
import { words } from "./words.ts";

type ExpertActsProps = { readonly expert: Expert; readonly waits: readonly Wait[] };

const inPool = ["admitted", "active", "suspended"];

/** What the body does with an expert, in the order of their way through the pool. */
export const ExpertActs = ({ expert, waits }: ExpertActsProps) => {
  const w = useWords(words);
  const self = useSelf();
  const { memberId, name, status, vetting } = expert;
  const lacks = status === "applied" ? entryLacks(expert) : null;
  // Nobody decides on themselves, and whoever vetted does not admit.
  const own = self?.memberId === memberId ? w.oneself : null;
  const vetted = vetting !== null && vetting.by.memberId === self?.memberId ? w.vetter : null;
  const common = { params: { id: memberId }, subject: name, why: own };
  return (
    <section className="page">
      <h2>{w.actions}</h2>
      <ActList
        noun="expert"
        step={status}
        waits={waits}
        actions={[
          { ...common, contract: vetExpert, steps: ["applied"], why: own ?? (lacks === null ? null : w[lacks]) },
          { ...common, contract: admitExpert, steps: ["vetted"], why: own ?? vetted },
          { ...common, contract: rejectExpert, steps: ["applied", "vetted"], why: own ?? vetted },
          { ...common, contract: recordTraining, steps: inPool },
          { ...common, contract: renewExpert, steps: ["active"] },
          { ...common, contract: appraiseExpert, steps: ["active", "suspended"] },
          { ...common, contract: recordRelation },
          { ...common, contract: suspendExpert, steps: ["active"] },
          { ...common, contract: reinstateExpert, steps: ["suspended"] },
          {
            ...common,
            contract: conveneDecision,
            params: {},
            label: w.convene,
            fixed: { subject: { kind: "expert-removal", memberId } },
            steps: inPool,
            inputs: { roster: CommitteeChoice },
            lead: w.conveneLead,
          },
          { ...common, contract: removeExpert, steps: inPool, lead: w.removeLead },
        ]}
      />
    </section>
  );
};
