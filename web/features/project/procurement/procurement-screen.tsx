import { Link, useParams } from "wouter";
import { signContract } from "../../../../domain/procurement/contract.ts";
import { readProposal, submitProposal, withdrawProposal } from "../../../../domain/procurement/proposal-contract.ts";
import { readProcurement } from "../../../../domain/procurement/view-contract.ts";
import { Failed } from "../../../api/problem.ts";
import { useRead } from "../../../api/use-read.ts";
import { Waiting } from "../../../app/waiting.tsx";
import { codeWord } from "../../../language/code-word.ts";
import { useLanguage, useWords } from "../../../language/language.tsx";
import { useSelf } from "../../../session/self.ts";
import { ActList } from "../../../ui/act-form/act-list.tsx";
import { FailureNote } from "../../../ui/failure-note.tsx";
import { RecordFacts } from "../../../ui/record-facts.tsx";
import { procurementPath } from "../../../ui/standing/paths.ts";
import { TimeLeftNote } from "../../../ui/standing/time-left-note.tsx";
import { WhereItStands } from "../../../ui/where-it-stands.tsx";
import { words } from "./words.ts";

/** A procurement as a bidder sees it: what is asked for, until when, their own proposal, and after the opening what became of it. */
export const ProcurementScreen = () => {
  const w = useWords(words);
  const language = useLanguage();
  const { id = "" } = useParams();
  const { data, error } = useRead(readProcurement, { params: { id } });
  const isInstitution = useSelf()?.organization.kind === "service-institution";
  if (!data) return error ? <FailureNote error={error} /> : <Waiting />;
  const { procurement } = data;
  const { status, terms, bidsCloseAt, projectId } = procurement;
  const { evaluation, award, contract, ended } = procurement;
  const outcome = {
    ...(evaluation ? { evaluation } : {}),
    ...(award ? { award } : {}),
    ...(contract ? { contract } : {}),
    ...(ended ? { ended } : {}),
  };
  return (
    <>
      <section className="page">
        <h1>{terms.title}</h1>
        <p>
          <span className="mark">{codeWord(language, { noun: "procurement", property: "status", value: status })}</span> {w.closes}{" "}
          <TimeLeftNote dueAt={bidsCloseAt} />
        </p>
        <WhereItStands path={procurementPath} now={status} waits={[]} noun="procurement" />
        <p>
          <Link href={`/work/projects/${projectId}`}>{w.toProject}</Link>
        </p>
      </section>
      {isInstitution ? <OwnProposal id={id} status={status} contract={contract ?? null} /> : null}
      <section className="page">
        <h2>{w.terms}</h2>
        <RecordFacts value={terms} noun="procurement" />
      </section>
      {Object.keys(outcome).length > 0 ? (
        <section className="page">
          <h2>{w.outcome}</h2>
          <RecordFacts value={outcome} noun="procurement" />
        </section>
      ) : null}
    </>
  );
};

const isNone = (error: Error | null): boolean =>
  error instanceof Failed && error.failure.kind === "refused" && error.failure.problem.code === "unknown-record";

type OwnGiven = { readonly id: string; readonly status: string; readonly contract: { readonly evidenceId: string } | null };

const OwnProposal = ({ id, status, contract }: OwnGiven) => {
  const w = useWords(words);
  const self = useSelf();
  const institutionId = self?.organization.id;
  const { data, error } = useRead(readProposal, { params: { id, institutionId }, when: institutionId !== undefined });
  const params = { id };
  const proposal = data?.proposal;
  return (
    <section className="page">
      <h2>{w.own}</h2>
      <p>{w.ownLead}</p>
      {isNone(error) ? <p className="empty">{w.none}</p> : <FailureNote error={error} />}
      {proposal ? (
        <RecordFacts value={proposal} noun="proposal" without={["proposalId", "procurementId", "projectId", "cycleId", "institutionId"]} />
      ) : null}
      <ActList
        noun="procurement"
        step={status}
        actions={[
          { contract: submitProposal, params, steps: ["issued"], ...(proposal?.content ? { initial: { ...proposal.content } } : {}) },
          { contract: withdrawProposal, params, steps: ["issued"] },
          {
            contract: signContract,
            params,
            steps: ["awarded"],
            lead: w.signLead,
            // They sign the very document the body signed, and no other.
            ...(contract ? { fixed: { evidenceId: contract.evidenceId } } : {}),
            why: status === "awarded" && contract === null ? w.noContract : null,
          },
        ]}
      />
    </section>
  );
};
