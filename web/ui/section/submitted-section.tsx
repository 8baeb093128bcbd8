import "./submitted-section.css";
import { aspectsOf } from "../../../domain/application/aspects.ts";
import type { SectionId } from "../../../domain/application/section-id.ts";
import { ScoringPointId } from "../../../domain/standard/elements.ts";
import { useLanguage, useWords } from "../../language/language.tsx";
import { EvidenceList } from "../evidence/evidence-list.tsx";
import "../facts/facts.css";
import { answerOf, type LooseAnswer, LoosePoint } from "./loose-content.ts";
import { SubmittedEligibility, type VetoName } from "./submitted-eligibility.tsx";
import { SubmittedProfile } from "./submitted-profile.tsx";
import { SubmittedRows } from "./submitted-rows.tsx";
import { words } from "./words.ts";

type SubmittedSectionProps = {
  readonly section: SectionId;
  /** As the API gives it; null when nothing was handed in. */
  readonly content: Readonly<Record<string, unknown>> | null;
  /** Fields a supplement changed, as paths; they are marked. */
  readonly changed?: readonly string[];
  /** How the year's rules name the grounds of ineligibility; without them their codes stand. */
  readonly vetoes?: readonly VetoName[];
};

/** What a unit handed in for one section, to be read by those who judge it: words, tables and files, each under its requirement. */
export const SubmittedSection = ({ section, content, changed = [], vetoes = [] }: SubmittedSectionProps) => {
  const w = useWords(words);
  const point = ScoringPointId.safeParse(section);
  if (content === null) return <p className="empty">{w.notAnswered}</p>;
  if (section === "profile") return <SubmittedProfile content={content} />;
  if (!point.success) return <SubmittedEligibility content={content} vetoes={vetoes} />;
  const said = LoosePoint.parse(content);
  return (
    <div className="submitted-section">
      {said.notApplicable === null ? null : (
        <p>
          <span className="mark warn">{w.notApplicable}</span> {said.notApplicable}
        </p>
      )}
      {aspectsOf(point.data).map((aspect) => (
        <SubmittedAspect
          key={aspect.requirement}
          aspect={aspect}
          answer={answerOf(said, aspect.requirement)}
          isChanged={changed.some((path) => path.includes(aspect.requirement))}
        />
      ))}
      <p>
        <strong>{w.selfPercent}</strong> {said.selfPercent === null ? w.notAnswered : `${said.selfPercent} %`}
      </p>
      {said.selfWords === "" ? null : <p className="words">{said.selfWords}</p>}
    </div>
  );
};

type SubmittedAspectProps = {
  readonly aspect: ReturnType<typeof aspectsOf>[number];
  readonly answer: LooseAnswer;
  readonly isChanged: boolean;
};

const SubmittedAspect = ({ aspect, answer, isChanged }: SubmittedAspectProps) => {
  const w = useWords(words);
  const language = useLanguage();
  return (
    <section>
      <h3>
        {aspect[language]} <small>{aspect.clause}</small> {isChanged ? <span className="mark warn">{w.changed}</span> : null}
      </h3>
      {answer.notApplicable === null ? (
        <p className="words">{answer.text === "" ? w.notAnswered : answer.text}</p>
      ) : (
        <p>
          <span className="mark warn">{w.notApplicable}</span> {answer.notApplicable}
        </p>
      )}
      <SubmittedRows aspect={aspect} rows={answer.rows} />
      {answer.evidence.length > 0 ? <EvidenceList ids={answer.evidence.map(({ evidenceId }) => evidenceId)} /> : null}
    </section>
  );
};
