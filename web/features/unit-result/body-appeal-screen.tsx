import { Link, useParams } from "wouter";
import type * as z from "zod";
import type { Wait } from "../../../domain/kernel/noun.ts";
import { decideAppeal, getAppeal } from "../../../domain/unit-result/appeal-contract.ts";
import { useRead } from "../../api/use-read.ts";
import { Waiting } from "../../app/waiting.tsx";
import { codeWord } from "../../language/code-word.ts";
import { dayAndTime } from "../../language/format.ts";
import { useLanguage, useWords } from "../../language/language.tsx";
import { ActList } from "../../ui/act-form/act-list.tsx";
import { EvidenceList } from "../../ui/evidence/evidence-list.tsx";
import { MemberName } from "../../ui/facts/member-name.tsx";
import { FailureNote } from "../../ui/failure-note.tsx";
import { HistoryList } from "../../ui/history-list.tsx";
import type { Stage } from "../../ui/standing/standing-path.ts";
import { WhereItStands } from "../../ui/where-it-stands.tsx";
import { words } from "./body-words.ts";

type Read = z.infer<typeof getAppeal.view>;

const pathOf = (status: string): readonly Stage[] => [
  { clause: "4", steps: ["filed"] },
  { clause: "4", steps: [status === "rejected" ? "rejected" : "upheld"] },
];

const waitsOf = ({ status, replyDue: { dueAt } }: Read["appeal"]): readonly Wait[] =>
  status === "filed"
    ? [
        { action: "decide-appeal", audience: "role:evaluation-body:committee", clause: "4", dueAt },
        { action: "decide-appeal", audience: "role:evaluation-body:approver", clause: "4", dueAt },
      ]
    : [];

/** One appeal: what the unit says, until when it must be answered, and the decision by people who did not take part before. */
export const BodyAppealScreen = () => {
  const w = useWords(words);
  const language = useLanguage();
  const { id = "" } = useParams();
  const { data, error } = useRead(getAppeal, { params: { id } });
  if (!data) return error ? <FailureNote error={error} /> : <Waiting />;
  const { appeal, decision, hash } = data;
  const { unitName, status, grounds, evidenceIds, filedBy, filedAt, evaluationId, cycleId, overdue } = appeal;
  const waits = waitsOf(appeal);
  return (
    <>
      <section className="page">
        <p className="no-print link-row">
          <Link href={`/work/appeals?cycleId=${encodeURIComponent(cycleId)}`}>{w.backToAppeals}</Link>
        </p>
        <h1>{w.appealOf(unitName)}</h1>
        <p>
          <span className="mark">{codeWord(language, { noun: "appeal", property: "status", value: status })}</span>{" "}
          {overdue ? <span className="mark bad">{w.overdue}</span> : null}
        </p>
        <WhereItStands path={pathOf(status)} now={status} waits={waits} noun="appeal" />
        <p className="no-print link-row">
          <Link href={`/work/conformity/${evaluationId}`}>{w.toUnit}</Link>{" "}
          <Link href={`/work/technical/${evaluationId}`}>{w.toPanel}</Link>{" "}
          <Link href={`/work/score-receipts/${evaluationId}`}>{w.receipt}</Link>
        </p>
      </section>
      <section className="page">
        <h2>{w.grounds}</h2>
        <p>
          <MemberName memberId={filedBy.memberId} /> · {dayAndTime(language, filedAt)}
        </p>
        <p style={{ whiteSpace: "pre-wrap" }}>{grounds}</p>
        {evidenceIds.length === 0 ? null : <EvidenceList ids={evidenceIds} />}
      </section>
      {decision ? (
        <section className="page">
          <h2>{w.decision}</h2>
          <p>
            <span className="mark">{codeWord(language, { property: "outcome", value: decision.outcome })}</span>{" "}
            {dayAndTime(language, decision.at)}
          </p>
          <p style={{ whiteSpace: "pre-wrap" }}>{decision.reason}</p>
        </section>
      ) : null}
      <section className="page">
        <h2>{w.actions}</h2>
        <p>{w.appealLead}</p>
        <ActList
          noun="appeal"
          step={status}
          waits={waits}
          actions={[{ contract: decideAppeal, params: { id }, steps: ["filed"], subject: unitName }]}
        />
      </section>
      <section className="page">
        <HistoryList noun="appeal" id={id} head={hash} />
      </section>
    </>
  );
};
