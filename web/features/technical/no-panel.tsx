import { Link } from "wouter";
import { getEvaluation } from "../../../domain/conformity-evaluation/read-contract.ts";
import { nameExpert } from "../../../domain/draw/contract.ts";
import { Failed } from "../../api/problem.ts";
import { useRead } from "../../api/use-read.ts";
import { useWords } from "../../language/language.tsx";
import { ActList } from "../../ui/act-form/act-list.tsx";
import { FailureNote } from "../../ui/failure-note.tsx";
import { words } from "./admin-words.ts";
import { ExpertChoice } from "./expert-choice.tsx";

/** A unit without a panel: it waits for a draw; in a special case the approver names the panel seat by seat. */
export const NoPanel = ({ id, error }: { readonly id: string; readonly error: Error }) => {
  const w = useWords(words);
  const isMissing = error instanceof Failed && error.failure.kind === "refused" && error.failure.problem.code === "unknown-record";
  const { data } = useRead(getEvaluation, { params: { id }, when: isMissing });
  if (!isMissing || !data) return <FailureNote error={error} />;
  return (
    <section className="page">
      <h1>{data.evaluation.unitName}</h1>
      <p>{w.noPanel}</p>
      <p>
        <Link href={`/work/draws?cycleId=${encodeURIComponent(data.evaluation.cycleId)}`}>{w.toDraws}</Link>
      </p>
      <ActList
        noun="unit-evaluation"
        step={data.evaluation.status}
        actions={[
          {
            contract: nameExpert,
            params: { id },
            steps: ["technical_review"],
            subject: data.evaluation.unitName,
            inputs: { memberId: ExpertChoice },
            lead: w.nameLead,
          },
        ]}
      />
    </section>
  );
};
