import { Link, useParams } from "wouter";
import { Expert, expertNoun } from "../../../domain/expert/expert.ts";
import { getExpert } from "../../../domain/expert/read-contract.ts";
import { Member } from "../../../domain/member/member.ts";
import { useRead } from "../../api/use-read.ts";
import { Waiting } from "../../app/waiting.tsx";
import { codeWord } from "../../language/code-word.ts";
import { useLanguage, useWords } from "../../language/language.tsx";
import { FailureNote } from "../../ui/failure-note.tsx";
import { HistoryList } from "../../ui/history-list.tsx";
import { RecordFacts } from "../../ui/record-facts.tsx";
import type { Stage } from "../../ui/standing/standing-path.ts";
import { WhereItStands } from "../../ui/where-it-stands.tsx";
import { ConflictCheck } from "./conflict-check.tsx";
import { ExpertActs } from "./expert-acts.tsx";
import { PassportPart } from "./passport-part.tsx";
import { ProfilePart } from "./profile-part.tsx";
import { words } from "./words.ts";

const path: readonly Stage[] = [
  { clause: "5.3", steps: ["applied"] },
  { clause: "5.3", steps: ["vetted"] },
  { clause: "5.3", steps: ["admitted"] },
  { clause: "5.3", steps: ["active", "suspended"] },
];

/** One expert of the pool: how they came in, how they serve, whom they must stay away from, and what can be done now. */
export const ExpertScreen = () => {
  const w = useWords(words);
  const language = useLanguage();
  const { id = "" } = useParams();
  const { data, error } = useRead(getExpert, { params: { id } });
  if (!data) return error ? <FailureNote error={error} /> : <Waiting />;
  const { expert, availability, relations } = data;
  const { name, status } = expert;
  const { waits } = expertNoun.place(expert);
  const isReady = availability === "available";
  return (
    <>
      <section className="page">
        <p className="no-print">
          <Link href="/work/experts">{w.back}</Link>
        </p>
        <h1>{name}</h1>
        <p>
          <span className="mark">{codeWord(language, { noun: "expert", property: "status", value: status })}</span>{" "}
          <span className={isReady ? "mark good" : "mark warn"}>
            {codeWord(language, { property: "availability", value: availability })}
          </span>
        </p>
        {expert.removalProposedAt === null ? null : <p className="notice-bar">{w.removalProposed}</p>}
        <WhereItStands path={path} now={status} waits={waits} noun="expert" names={{ [id]: name }} />
        <ProfilePart profile={expert.profile} />
      </section>
      <ExpertActs {...{ expert, waits }} />
      <PassportPart id={id} />
      <section className="page">
        <h2>{w.relations}</h2>
        {relations.length === 0 ? <p className="empty">{w.noRelations}</p> : <Relations relations={relations} />}
        <ConflictCheck memberId={id} />
      </section>
      <section className="page">
        <details>
          <summary>{w.facts}</summary>
          <RecordFacts value={expert} noun="expert" schema={Expert} without={["profile", "training", "appraisals"]} />
        </details>
        <HistoryList noun="expert" id={id} />
      </section>
    </>
  );
};

const Relations = ({ relations }: Pick<Member, "relations">) => (
  <ul className="rows">
    {relations.map((relation) => (
      <li key={JSON.stringify(relation)}>
        <RecordFacts value={relation} noun="member" schema={Member.shape.relations.element} />
      </li>
    ))}
  </ul>
);
