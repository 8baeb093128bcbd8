import { Link, useLocation, useParams } from "wouter";
import { conveneDecision } from "../../../domain/decision/contract.ts";
import { Receipt } from "../../../domain/kernel/receipt.ts";
import { announceResults, getResultList } from "../../../domain/unit-result/contract.ts";
import { type ResultList, resultListNoun } from "../../../domain/unit-result/result-list.ts";
import { useRead } from "../../api/use-read.ts";
import { Waiting } from "../../app/waiting.tsx";
import { codeWord } from "../../language/code-word.ts";
import { dayOnly } from "../../language/format.ts";
import { useLanguage, useWords } from "../../language/language.tsx";
import { ActList } from "../../ui/act-form/act-list.tsx";
import { FailureNote } from "../../ui/failure-note.tsx";
import { HistoryList } from "../../ui/history-list.tsx";
import type { Stage } from "../../ui/standing/standing-path.ts";
import { WhereItStands } from "../../ui/where-it-stands.tsx";
import { CommitteeChoice } from "../decision/choices.tsx";
import { words as papers } from "../documents/words.ts";
import { ListedUnits } from "./body-listed-units.tsx";
import { words } from "./body-words.ts";

const path: readonly Stage[] = [
  { clause: "5.2", steps: ["drafted"] },
  { clause: "5.2", steps: ["decided"] },
  { clause: "4", steps: ["on_notice"] },
  { clause: "4", steps: ["cleared"] },
  { clause: "4", steps: ["announced", "announcing"] },
];

/** One list of results on its way through decision, notice and announcement. */
export const BodyListScreen = () => {
  const w = useWords(words);
  const language = useLanguage();
  const { id = "" } = useParams();
  const { data, error } = useRead(getResultList, { params: { id } });
  if (!data) return error ? <FailureNote error={error} /> : <Waiting />;
  const { list, hash } = data;
  const { title, status, cycleId, validUntil, titled } = list;
  const { waits } = resultListNoun.place(list);
  return (
    <>
      <section className="page">
        <p className="no-print link-row">
          <Link href={`/work/unit-results?cycleId=${encodeURIComponent(cycleId)}`}>{w.backToLists}</Link>
        </p>
        <h1>{title}</h1>
        <p>
          <span className="mark">{codeWord(language, { noun: "result-list", property: "status", value: status })}</span>{" "}
          {validUntil === null ? null : w.validUntil(dayOnly(language, validUntil))}{" "}
          {status === "announced" ? (titled ? w.titled : w.notTitled) : null}
        </p>
        <WhereItStands path={path} now={status} waits={waits} noun="result-list" />
        <Led list={list} />
      </section>
      <ListActs list={list} />
      <ListedUnits list={list} />
      <section className="page">
        <HistoryList noun="result-list" id={id} head={hash} />
      </section>
    </>
  );
};

/** The ways to the decision, the notice and the announcement, as far as there are. */
const Led = ({ list: { resultListId, decisionId, noticeId, announcementId } }: { readonly list: ResultList }) => {
  const w = useWords(words);
  const d = useWords(papers);
  return (
    <p className="no-print link-row">
      {decisionId === null ? null : <Link href={`/work/decisions/${decisionId}`}>{w.toDecision}</Link>}{" "}
      {noticeId === null ? null : <Link href={`/work/notices/${noticeId}`}>{w.toNotice}</Link>}{" "}
      {announcementId === null ? null : <Link href={`/announcements/${announcementId}`}>{w.toAnnouncement}</Link>}{" "}
      <Link href={`/work/unit-results/${resultListId}/paper`}>{d.toListPaper}</Link>
    </p>
  );
};

const ListActs = ({ list }: { readonly list: ResultList }) => {
  const w = useWords(words);
  const [, go] = useLocation();
  const { resultListId, cycleId, title, status } = list;
  return (
    <section className="page">
      <h2>{w.actions}</h2>
      <ActList
        noun="result-list"
        step={status}
        waits={resultListNoun.place(list).waits}
        actions={[
          {
            contract: conveneDecision,
            fixed: { cycleId, subject: { kind: "unit-results", resultListId } },
            steps: ["drafted"],
            inputs: { roster: CommitteeChoice },
            subject: title,
            lead: w.conveneLead,
            onDone: (view) => {
              const receipt = Receipt.safeParse(view);
              if (receipt.success) go(`/work/decisions/${receipt.data.id}`);
            },
          },
          { contract: announceResults, params: { id: resultListId }, steps: ["cleared"], subject: title, lead: w.announceLead },
        ]}
      />
    </section>
  );
};
