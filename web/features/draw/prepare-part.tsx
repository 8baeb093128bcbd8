import { Link, useLocation } from "wouter";
import { listEvaluations } from "../../../domain/conformity-evaluation/read-contract.ts";
import { listDraws, prepareDraw } from "../../../domain/draw/contract.ts";
import { listExperts } from "../../../domain/expert/read-contract.ts";
import { Receipt } from "../../../domain/kernel/receipt.ts";
import { listTechnicalEvaluations, rankUnits } from "../../../domain/technical-evaluation/contract.ts";
import { useRows } from "../../api/use-read.ts";
import { useWords } from "../../language/language.tsx";
import { ActList } from "../../ui/act-form/act-list.tsx";
import { FailureNote } from "../../ui/failure-note.tsx";
import { words } from "./words.ts";

/** What the next draw would cover, seen before its roster goes out; and the publishing of it. */
export const PreparePart = ({ cycleId }: { readonly cycleId: string }) => {
  const w = useWords(words);
  const [, go] = useLocation();
  const { waiting, more, error } = useWaitingUnits(cycleId);
  const experts = useRows(listExperts, { request: { status: "active", limit: 200 } });
  const draws = useRows(listDraws, { request: { cycleId } });
  const running = draws.rows.find(({ status }) => status !== "opened" && status !== "cancelled");
  return (
    <section className="page">
      <h2>{w.prepare}</h2>
      <p>{w.prepareLead}</p>
      <FailureNote error={error ?? experts.error} />
      <p role="status">
        {w.wouldCover(waiting.length, more)} {w.inPool(experts.rows.length, experts.more !== null)}
      </p>
      {waiting.length === 0 ? null : (
        <details>
          <summary>{w.whichUnits}</summary>
          <ul>
            {waiting.map(({ id, name }) => (
              <li key={id}>
                <Link href={`/work/conformity/${id}`}>{name}</Link>
              </li>
            ))}
          </ul>
        </details>
      )}
      <ActList
        actions={[
          {
            contract: prepareDraw,
            fixed: { cycleId },
            lead: w.publicValueLead,
            why: running ? w.running : waiting.length === 0 ? w.nobodyWaits : null,
            onDone: (view) => {
              const receipt = Receipt.safeParse(view);
              if (receipt.success) go(`/work/draws/${receipt.data.id}`);
            },
          },
        ]}
      />
    </section>
  );
};

/** Units past the conformity evaluation that no panel judges yet; a panel that became void does not count. */
const useWaitingUnits = (cycleId: string) => {
  const units = useRows(listEvaluations, { request: { cycleId, status: "technical_review", limit: 200 } });
  const working = useRows(listTechnicalEvaluations, { request: { cycleId, limit: 200 } });
  const ranked = useRows(rankUnits, { request: { cycleId, limit: 200 } });
  const judged = new Set([
    ...working.rows.filter(({ step }) => step !== "void").map(({ id }) => id),
    ...ranked.rows.map(({ evaluationId }) => evaluationId),
  ]);
  const waiting = units.rows
    .filter(({ id }) => !judged.has(id))
    .map(({ id, summary }) => ({ id, name: String(summary["unitName"] ?? id) }));
  return { waiting, more: units.more !== null, error: units.error ?? working.error ?? ranked.error };
};
