import type { TechnicalEvaluation } from "../../../domain/technical-evaluation/technical-evaluation.ts";
import { dayAndTime } from "../../language/format.ts";
import { useLanguage, useWords } from "../../language/language.tsx";
import { EvidenceList } from "../../ui/evidence/evidence-list.tsx";
import { sectionTitle } from "../../ui/section/section-title.ts";
import { words } from "./admin-words.ts";
import { ExpertName } from "./expert-name.tsx";

/** The visit: when and where, who goes, and what was found on each thing that is looked at. */
export const AdminOnSite = ({ evaluation: { onSite } }: { readonly evaluation: TechnicalEvaluation }) => {
  const w = useWords(words);
  const language = useLanguage();
  if (onSite === null) return null;
  return (
    <section className="page">
      <h2>{w.onSite}</h2>
      <p>
        {dayAndTime(language, onSite.from)} – {dayAndTime(language, onSite.until)} · {onSite.place}
      </p>
      <p>
        {w.team}:{" "}
        {onSite.team.map((memberId) => (
          <span key={memberId}>
            <ExpertName memberId={memberId} />{" "}
          </span>
        ))}
      </p>
      <p>{onSite.closedAt === null ? w.visitOpen : w.visitClosed(dayAndTime(language, onSite.closedAt))}</p>
      <ol className="rows">
        {onSite.items.map(({ itemId, point, question, finding }) => (
          <li key={itemId}>
            <p>
              <strong>{sectionTitle(point, language)}</strong> {question}
            </p>
            {finding === null ? (
              <p>
                <span className="mark">{w.notFound}</span>
              </p>
            ) : (
              <>
                <p>
                  <span className={finding.adjustment === 0 ? "mark" : "mark warn"}>{w.adjusts(finding.adjustment)}</span> {finding.text}
                </p>
                {finding.evidenceIds.length === 0 ? null : <EvidenceList ids={finding.evidenceIds} />}
                <p>
                  <ExpertName memberId={finding.by.memberId} /> · {dayAndTime(language, finding.at)}
                </p>
              </>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
};
