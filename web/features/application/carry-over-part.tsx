import { useState } from "react";
import { carryOver } from "../../../domain/application/contract.ts";
import { listOwnApplications } from "../../../domain/application/read-contract.ts";
import { useAct } from "../../api/use-act.ts";
import { useRows } from "../../api/use-read.ts";
import { useLanguage, useWords } from "../../language/language.tsx";
import { FailureNote } from "../../ui/failure-note.tsx";
import { sectionTitle } from "../../ui/section/section-title.ts";
import { words } from "./words.ts";

type Carried = NonNullable<ReturnType<typeof carryOver.view.parse>>;

/** Takes an earlier year's answers as the beginning of this draft and says what was left behind. */
export const CarryOver = ({ id, cycleId }: { readonly id: string; readonly cycleId: string }) => {
  const w = useWords(words);
  const language = useLanguage();
  const { rows } = useRows(listOwnApplications);
  const { act, acting, failure } = useAct(carryOver);
  const [carried, setCarried] = useState<Carried | null>(null);
  const earlier = rows.filter((row) => row.cycleId !== cycleId && row.status !== "draft");
  if (earlier.length === 0) return null;
  const carry = async (from: string): Promise<void> => {
    const answer = await act({ params: { id }, request: { from } });
    if (answer.ok) setCarried(answer.view);
  };
  return (
    <section className="page">
      <h2>{w.carryOver}</h2>
      <p>{w.carryOverLead}</p>
      <FailureNote failure={failure} />
      {earlier.map(({ evaluationId, cycleId: year }) => (
        <button key={evaluationId} type="button" disabled={acting} onClick={() => void carry(evaluationId)}>
          {w.from(year.slice(-4))}
        </button>
      ))}
      {carried ? (
        <div role="status">
          <p>{w.carried(carried.filled.length)}</p>
          {carried.dropped.length > 0 ? <p>{w.dropped}</p> : null}
          <ul>
            {carried.dropped.map((dropped) => (
              <li key={`${dropped.section} ${dropped.requirement} ${dropped.zh}`}>
                {sectionTitle(dropped.section, language)} · {dropped[language]} ({dropped.rows})
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </section>
  );
};
