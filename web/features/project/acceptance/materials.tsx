import type { OutsideAcceptance } from "../../../../domain/acceptance/seen-acceptance.ts";
import { codeWord } from "../../../language/code-word.ts";
import { useLanguage, useWords } from "../../../language/language.tsx";
import { useSelf } from "../../../session/self.ts";
import { EvidenceList } from "../../../ui/evidence/evidence-list.tsx";
import { materialTitle } from "../../../ui/facts/material-title.ts";
import { TimeLeftNote } from "../../../ui/standing/time-left-note.tsx";
import { words } from "./words.ts";

/** What is asked for, what was handed in, and what the review said, slot by slot (7.3.2). */
export const Materials = ({ acceptance }: { readonly acceptance: OutsideAcceptance }) => {
  const w = useWords(words);
  const language = useLanguage();
  const isOwn = useSelf()?.organization.id === acceptance.institutionId;
  const { plan, materials, materialReviews } = acceptance;
  if (!plan) return <p className="page">{w.noPlan}</p>;
  const required = plan.checklist.filter(({ need }) => need === "required");
  const done = required.filter(({ slot }) => materials.some((material) => material.slot === slot)).length;
  return (
    <section className="page">
      <h2>{w.materials}</h2>
      <p>
        <strong>{w.complete(done, required.length)}</strong> · {w.dueAt} <TimeLeftNote dueAt={plan.materialsDueAt} />
      </p>
      <ul className="rows">
        {plan.checklist.map((item) => {
          const { slot, need } = item;
          const material = materials.find((one) => one.slot === slot);
          const review = materialReviews.find((one) => one.slot === slot);
          return (
            <li key={slot}>
              <strong>{materialTitle(language, item)}</strong>{" "}
              <span className="mark">{codeWord(language, { noun: "acceptance", property: "need", value: need })}</span>{" "}
              {review ? (
                <span className={review.outcome === "accepted" ? "mark good" : "mark warn"}>
                  {codeWord(language, { noun: "acceptance", property: "outcome", value: review.outcome })}
                </span>
              ) : null}
              {review?.reason ? <p>{review.reason}</p> : null}
              {material ? <Files ids={material.evidenceIds} isOwn={isOwn} /> : <p className="empty">{w.notYet}</p>}
            </li>
          );
        })}
      </ul>
    </section>
  );
};

/** The files are the institution's: the place it works for is told that they are in, not what is in them. */
const Files = ({ ids, isOwn }: { readonly ids: readonly string[]; readonly isOwn: boolean }) => {
  const w = useWords(words);
  return isOwn ? <EvidenceList ids={ids} /> : <p>{w.handedIn(ids.length)}</p>;
};
