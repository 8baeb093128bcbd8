import type { Acceptance } from "../../../domain/acceptance/acceptance.ts";
import { codeWord } from "../../language/code-word.ts";
import { dayAndTime } from "../../language/format.ts";
import { useLanguage, useWords } from "../../language/language.tsx";
import { EvidenceList } from "../../ui/evidence/evidence-list.tsx";
import { MemberName } from "../../ui/facts/member-name.tsx";
import { words } from "./words.ts";

/** When and where the defence is, who answers, and afterwards what was asked and said. */
export const BodyDefence = ({ acceptance: { defence } }: { readonly acceptance: Acceptance }) => {
  const w = useWords(words);
  const language = useLanguage();
  if (defence === null) return null;
  const { at, place, respondent, record } = defence;
  return (
    <section className="page">
      <h2>{w.defence}</h2>
      <p>{w.defenceAt(dayAndTime(language, at), place)}</p>
      <p>{respondent === null ? w.noRespondent : w.respondent(respondent.name, respondent.duty)}</p>
      {record === null ? null : (
        <>
          <h3>{w.attendance}</h3>
          <ul>
            {record.attendance.map((memberId) => (
              <li key={memberId}>
                <MemberName memberId={memberId} />
              </li>
            ))}
          </ul>
          <h3>{w.record}</h3>
          <ol>
            {record.questions.map(({ askedBy, line, question, answer }) => (
              <li key={`${askedBy} ${question}`}>
                <p>
                  <MemberName memberId={askedBy} /> <span className="mark">{codeWord(language, { property: "line", value: line })}</span>{" "}
                  <strong>{question}</strong>
                </p>
                <p>{answer}</p>
              </li>
            ))}
          </ol>
          <EvidenceList ids={[record.minutesEvidenceId, ...(record.recording === null ? [] : [record.recording.evidenceId])]} />
        </>
      )}
    </section>
  );
};
