import "../../ui/rows-table/rows-table.css";
import { recuseExpert } from "../../../domain/expert/assignment-contract.ts";
import { assignmentIdOf } from "../../../domain/expert/expert-assignment.ts";
import type { TechnicalEvaluation } from "../../../domain/technical-evaluation/technical-evaluation.ts";
import { codeWord } from "../../language/code-word.ts";
import { dayAndTime } from "../../language/format.ts";
import { useLanguage, useWords } from "../../language/language.tsx";
import { useIsParty } from "../../session/self.ts";
import { ActDrawer } from "../../ui/act-form/act-drawer.tsx";
import { words } from "./admin-words.ts";
import { ExpertName } from "./expert-name.tsx";

const changeable = ["assigning", "scoring", "scored", "consensus", "reviewed"];

/** Who sits on the panel, who has answered, and who left it; the next of the draw's order follows on whoever has to stand down. */
export const AdminSeats = ({ evaluation }: { readonly evaluation: TechnicalEvaluation }) => {
  const w = useWords(words);
  const language = useLanguage();
  const { seats, panelSize, replaced, status, onSite } = evaluation;
  const mayRecuse = useIsParty(recuseExpert.who) && changeable.includes(status) && onSite === null;
  return (
    <section className="page">
      <h2>{w.seats}</h2>
      <p>{seats.length < panelSize ? <span className="mark bad">{w.vacant(panelSize - seats.length)}</span> : w.full(panelSize)}</p>
      <div className="rows-table">
        <table aria-label={w.seats}>
          <thead>
            <tr>
              <th scope="col">{w.expert}</th>
              <th scope="col">{w.code}</th>
              <th scope="col">{w.answer}</th>
              {mayRecuse ? <th scope="col">{w.recusal}</th> : null}
            </tr>
          </thead>
          <tbody>
            {seats.map(({ memberId, code, leads, accepted }) => (
              <tr key={memberId}>
                <td data-title={w.expert}>
                  <ExpertName memberId={memberId} /> {leads ? <span className="mark">{w.leads}</span> : null}
                </td>
                <td data-title={w.code}>
                  <code>{code}</code>
                </td>
                <td data-title={w.answer}>
                  <span className={accepted ? "mark good" : "mark warn"}>{accepted ? w.accepted : w.invited}</span>
                </td>
                {mayRecuse ? (
                  <td data-title={w.recusal}>
                    <Recuse evaluation={evaluation} memberId={memberId} />
                  </td>
                ) : null}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {replaced.length === 0 ? null : (
        <details>
          <summary>{w.replaced(replaced.length)}</summary>
          <ul>
            {replaced.map(({ memberId, by, at, reason }) => (
              <li key={`${memberId} ${at}`}>
                <ExpertName memberId={memberId} /> → {by === null ? w.nobodyLeft : <ExpertName memberId={by} />} ·{" "}
                {codeWord(language, { property: "ground", value: reason })} · {dayAndTime(language, at)}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
};

type RecuseGiven = { readonly evaluation: TechnicalEvaluation; readonly memberId: string };

const Recuse = ({ evaluation: { evaluationId, attempt, unitName }, memberId }: RecuseGiven) => {
  const w = useWords(words);
  return (
    <ActDrawer
      contract={recuseExpert}
      params={{ id: assignmentIdOf(evaluationId, attempt, memberId) }}
      lead={w.recuseLead}
      subject={unitName}
    />
  );
};
