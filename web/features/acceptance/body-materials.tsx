import type { Acceptance } from "../../../domain/acceptance/acceptance.ts";
import { reviewMaterials } from "../../../domain/acceptance/contract.ts";
import { useAct } from "../../api/use-act.ts";
import { dayAndTime } from "../../language/format.ts";
import { useLanguage, useWords } from "../../language/language.tsx";
import { useIsParty } from "../../session/self.ts";
import { FailureNote } from "../../ui/failure-note.tsx";
import { TimeLeftNote } from "../../ui/standing/time-left-note.tsx";
import { findingOf, lacksReason, sentOf, useFindings } from "./material-findings.ts";
import { MaterialSlot } from "./material-slot.tsx";
import { words } from "./words.ts";

/** The materials slot by slot, each judged beside its files and saved together; what is not saved is kept on this device. */
export const BodyMaterials = ({ acceptance }: { readonly acceptance: Acceptance }) => {
  const w = useWords(words);
  const language = useLanguage();
  const { acceptanceId, status, plan, materials, materialReviews, review, supplementDueAt } = acceptance;
  const mayReview = useIsParty(reviewMaterials.who) && status === "materials_review";
  const { findings, type, forget, keptAt } = useFindings(acceptanceId);
  const { act, acting, failure } = useAct(reviewMaterials);
  if (plan === null) return null;
  const sent = sentOf(findings);
  const isLacking = Object.values(findings).some(lacksReason);
  const save = async (): Promise<void> => {
    const answer = await act({ params: { id: acceptanceId }, request: { reviews: sent } });
    if (answer.ok) forget();
  };
  return (
    <section className="page materials">
      <h2>{w.materials}</h2>
      {materials.length === 0 ? <p className="empty">{w.noMaterials}</p> : <p>{w.materialsLead}</p>}
      {review && status === "materials_review" ? (
        <p>
          {w.reviewDue} <TimeLeftNote dueAt={review.dueAt} />
        </p>
      ) : null}
      {supplementDueAt !== null && status === "supplement" ? (
        <p>
          {w.supplementDue} <TimeLeftNote dueAt={supplementDueAt} />
        </p>
      ) : null}
      <p role="status">{w.reviewed(materialReviews.length, materials.length)}</p>
      <ol>
        {plan.checklist.map((item) => {
          const reviewed = materialReviews.find(({ slot }) => slot === item.slot);
          return (
            <MaterialSlot
              key={item.slot}
              item={item}
              material={materials.find(({ slot }) => slot === item.slot)}
              reviewed={reviewed}
              finding={findings[item.slot] ?? findingOf(reviewed)}
              type={mayReview ? (finding) => type(item.slot, finding) : null}
            />
          );
        })}
      </ol>
      {mayReview ? (
        <div className="no-print">
          <FailureNote failure={failure} />
          {isLacking ? <p className="error">{w.reasonNeeded}</p> : null}
          <button type="button" className="plain-button" disabled={sent.length === 0 || isLacking || acting} onClick={() => void save()}>
            {acting ? w.saving : w.save(sent.length)}
          </button>{" "}
          <span role="status">{keptAt === null ? null : w.keptAt(dayAndTime(language, keptAt))}</span>
        </div>
      ) : null}
    </section>
  );
};
