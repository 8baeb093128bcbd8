import { Link } from "wouter";
import type { CollectiveDecision } from "../../../domain/decision/decision.ts";
import { codeWord } from "../../language/code-word.ts";
import { useLanguage, useWords } from "../../language/language.tsx";
import { MemberName } from "../../ui/facts/member-name.tsx";
import { useProjectTitles } from "./project-titles.ts";
import { words } from "./words.ts";

type Given = Pick<CollectiveDecision, "cycleId" | "subject">;

/** What is decided on, with the way to its record. */
export const Matter = ({ cycleId, subject }: Given) => {
  const w = useWords(words);
  const language = useLanguage();
  const titles = useProjectTitles(cycleId);
  switch (subject.kind) {
    case "shortlist":
      return (
        <>
          <h2>{w.projects}</h2>
          <ol>
            {subject.projectIds.map((id) => (
              <li key={id}>
                <Link href={`/work/all-projects/${id}`}>{titles[id] ?? id}</Link>
              </li>
            ))}
          </ol>
        </>
      );
    case "grade-override":
      return (
        <p>
          {w.gradeTo(codeWord(language, { property: "grade", value: subject.grade }))}{" "}
          <Link href={`/work/acceptances/${subject.acceptanceId}`}>{w.toRecord}</Link>
        </p>
      );
    case "unit-results":
      return <Link href={`/work/unit-results/${subject.resultListId}`}>{w.toRecord}</Link>;
    case "expert-removal":
      return (
        <p>
          <MemberName memberId={subject.memberId} /> <Link href={`/work/experts/${subject.memberId}`}>{w.toRecord}</Link>
        </p>
      );
    case "unit-revocation":
      return (
        <p>
          {w.ground(codeWord(language, { property: "ground", value: subject.ground }))}{" "}
          <Link href={`/work/conformity/${subject.evaluationId}`}>{w.toRecord}</Link>
        </p>
      );
  }
};
