import { Link, useParams } from "wouter";
import type * as z from "zod";
import { getFrozenProgramme } from "../../../domain/cycle/contract.ts";
import { needsStrongMajority, votesNeeded } from "../../../domain/decision/conclude.ts";
import { castBallot, concludeDecision, getDecision, recuseFromDecision } from "../../../domain/decision/contract.ts";
import { useRead } from "../../api/use-read.ts";
import { Waiting } from "../../app/waiting.tsx";
import { codeWord } from "../../language/code-word.ts";
import { useLanguage, useWords } from "../../language/language.tsx";
import { useIsParty, useSelf } from "../../session/self.ts";
import { ActForm } from "../../ui/act-form/act-form.tsx";
import { ActList } from "../../ui/act-form/act-list.tsx";
import { MemberName } from "../../ui/facts/member-name.tsx";
import { FailureNote } from "../../ui/failure-note.tsx";
import { HistoryList } from "../../ui/history-list.tsx";
import { VoteChoice } from "./choices.tsx";
import "./decision.css";
import { Matter } from "./matter.tsx";
import { Minutes } from "./minutes.tsx";
import { words } from "./words.ts";

export type SeenDecision = z.infer<typeof getDecision.view>;

/** One meeting: the matter, who takes part, the member's own vote, and the minutes with which the votes become known. */
export const DecisionScreen = () => {
  const w = useWords(words);
  const language = useLanguage();
  const { id = "" } = useParams();
  const { data, error } = useRead(getDecision, { params: { id }, everyMs: 15_000 });
  if (!data) return error ? <FailureNote error={error} /> : <Waiting />;
  const { cycleId, subject, status } = data.decision;
  const matter = codeWord(language, { property: "kind", value: subject.kind });
  return (
    <>
      <section className="page no-print">
        <p>
          <Link href={`/work/decisions?cycleId=${encodeURIComponent(cycleId)}`}>{w.back}</Link>
        </p>
        <h1>
          {w.title} · {matter}
        </h1>
        <p>
          <span className="mark">{codeWord(language, { noun: "decision", property: "status", value: status })}</span>
        </p>
        <Matter cycleId={cycleId} subject={subject} />
      </section>
      {status === "convened" ? <Ballot seen={data} /> : null}
      {data.ballots === null ? null : <Minutes decision={data.decision} ballots={data.ballots} />}
      <Roster seen={data} />
      <Officer seen={data} />
      {status === "convened" ? null : (
        <section className="page no-print">
          <HistoryList noun="decision" id={id} />
        </section>
      )}
    </>
  );
};

type Given = { readonly seen: SeenDecision };

/** The member's own vote, for those of the committee. */
const Ballot = ({ seen: { decision, voted } }: Given) => {
  const w = useWords(words);
  const self = useSelf();
  const mayVote = useIsParty(castBallot.who);
  const { decisionId, roster, recusals } = decision;
  if (!self || !mayVote) return null;
  const params = { id: decisionId };
  const told = !roster.includes(self.memberId)
    ? w.notOnRoster
    : recusals.some(({ memberId }) => memberId === self.memberId)
      ? w.youRecused
      : voted.includes(self.memberId)
        ? w.youVoted
        : null;
  return (
    <section className="page no-print">
      <h2>{w.ballot}</h2>
      {told === null ? (
        <>
          <p>{w.ballotLead}</p>
          <ActForm contract={castBallot} params={params} inputs={{ vote: VoteChoice }} confirm={w.ballotConfirm} />
          <ActList actions={[{ contract: recuseFromDecision, params, type: "default" }]} />
        </>
      ) : (
        <p role="status">{told}</p>
      )}
    </section>
  );
};

const Roster = ({ seen: { decision, voted, ballots } }: Given) => {
  const w = useWords(words);
  const language = useLanguage();
  const stateOf = (memberId: string): string => {
    const recusal = decision.recusals.find((one) => one.memberId === memberId);
    if (recusal) return w.recused(recusal.reason);
    return voted.includes(memberId) ? w.votedState : w.notVoted;
  };
  const voteOf = (memberId: string): string => {
    const ballot = ballots?.find((one) => one.memberId === memberId);
    return ballot ? codeWord(language, { property: "vote", value: ballot.vote }) : "—";
  };
  return (
    <section className="page no-print">
      <h2>{w.roster}</h2>
      {ballots === null ? <p>{w.secret}</p> : null}
      <table className="plain">
        <thead>
          <tr>
            <th scope="col">{w.member}</th>
            <th scope="col">{w.state}</th>
            {ballots === null ? null : <th scope="col">{w.vote}</th>}
          </tr>
        </thead>
        <tbody>
          {decision.roster.map((memberId) => (
            <tr key={memberId}>
              <td>
                <MemberName memberId={memberId} />
              </td>
              <td>{stateOf(memberId)}</td>
              {ballots === null ? null : <td>{voteOf(memberId)}</td>}
            </tr>
          ))}
        </tbody>
      </table>
      {ballots === null ? <Quorum decision={decision} voted={voted.length} /> : null}
    </section>
  );
};

const Quorum = ({ decision, voted }: { readonly decision: SeenDecision["decision"]; readonly voted: number }) => {
  const w = useWords(words);
  const language = useLanguage();
  const settings = useRead(getFrozenProgramme, { params: { id: decision.cycleId } }).data?.programme.settings.collective;
  if (!settings) return null;
  const entitled = decision.roster.length - decision.recusals.length;
  const needed = votesNeeded(settings.quorum, entitled);
  const isStrong = needsStrongMajority(decision.subject);
  const share = codeWord(language, { property: "majority", value: isStrong ? settings.strongMajority : settings.majority });
  return (
    <>
      <h3>{w.quorum}</h3>
      <p role="status">
        {w.entitled(entitled)} · {w.present(voted, needed)} ·{" "}
        <span className={voted >= needed ? "mark good" : "mark warn"}>{voted >= needed ? w.quorumMet : w.quorumNotMet}</span>
      </p>
      <p>{isStrong ? w.strongMajority(share) : w.majority(share)}</p>
    </>
  );
};

const Officer = ({ seen: { decision } }: Given) => {
  const w = useWords(words);
  const { decisionId, status } = decision;
  return (
    <section className="page no-print">
      <h2>{w.actions}</h2>
      <ActList
        noun="decision"
        step={status}
        actions={[{ contract: concludeDecision, params: { id: decisionId }, steps: ["convened"], lead: w.concludeLead, confirm: true }]}
      />
    </section>
  );
};
