import { Link } from "wouter";
import type { Acceptance } from "../../../domain/acceptance/acceptance.ts";
import { codeWord } from "../../language/code-word.ts";
import { dayAndTime } from "../../language/format.ts";
import { useLanguage, useWords } from "../../language/language.tsx";
import { MemberName } from "../../ui/facts/member-name.tsx";
import { words as papers } from "../documents/words.ts";
import { words } from "./words.ts";

/** What the panel concluded, and who approved it. */
export const BodyConclusion = ({ acceptance: { acceptanceId, conclusion, approval } }: { readonly acceptance: Acceptance }) => {
  const w = useWords(words);
  const d = useWords(papers);
  const language = useLanguage();
  if (conclusion === null) return null;
  const { grade, computedGrade, opinion, autoFail, override, concludedBy, at } = conclusion;
  const gradeWord = (value: string): string => codeWord(language, { noun: "acceptance", property: "grade", value });
  return (
    <section className="page">
      <h2>{w.conclusion}</h2>
      <p className="no-print">
        <Link href={`/work/acceptances/${acceptanceId}/paper`}>{d.toPaper}</Link>
      </p>
      <p>
        <strong>{w.grade(gradeWord(grade))}</strong> {grade === computedGrade ? null : w.computed(gradeWord(computedGrade))}{" "}
        {override ? (
          <>
            <span className="mark warn">{w.overridden}</span> {override.reason}{" "}
            <Link href={`/work/decisions/${override.decisionId}`}>{w.decision}</Link>
          </>
        ) : null}
      </p>
      {autoFail.map((ground) => (
        <p key={ground} className="mark bad">
          {codeWord(language, { property: "autoFail", value: ground })}
        </p>
      ))}
      <h3>{w.opinion}</h3>
      <p style={{ whiteSpace: "pre-wrap" }}>{opinion}</p>
      <p>
        <MemberName memberId={concludedBy} /> · {dayAndTime(language, at)}
      </p>
      {approval ? (
        <p>
          {w.approved(dayAndTime(language, approval.at))} · <MemberName memberId={approval.by.memberId} />
        </p>
      ) : null}
    </section>
  );
};
