import { useId } from "react";
import type { OnSiteReview } from "../../../../domain/technical-evaluation/technical-result.ts";
import type { Failure } from "../../../api/problem.ts";
import { useLanguage, useWords } from "../../../language/language.tsx";
import { EvidenceField } from "../../../ui/evidence/evidence-field.tsx";
import { EvidenceList } from "../../../ui/evidence/evidence-list.tsx";
import { FailureNote } from "../../../ui/failure-note.tsx";
import { sectionTitle } from "../../../ui/section/section-title.ts";
import type { FindingDraft } from "./kept-visit.ts";
import { words } from "./words.ts";

type FindingFormProps = {
  readonly evaluationId: string;
  readonly item: OnSiteReview["items"][number];
  readonly draft: FindingDraft | undefined;
  readonly failure: Failure | null;
  readonly locked: boolean;
  readonly type: (draft: Omit<FindingDraft, "state">) => void;
  readonly record: () => Promise<void>;
};

/** One thing to look at, what was found, and by how much it moves the mark. */
export const FindingForm = ({ evaluationId, item, draft, failure, locked, type, record }: FindingFormProps) => {
  const w = useWords(words);
  const language = useLanguage();
  const id = useId();
  const mine = draft ?? {
    text: item.finding?.text ?? "",
    adjustment: item.finding?.adjustment ?? 0,
    evidenceIds: item.finding?.evidenceIds ?? [],
  };
  const { text, adjustment, evidenceIds } = mine;
  const standing = draft ? (failure ? w.refused : draft.state === "waiting" ? w.waiting : w.typed) : item.finding ? w.saved : null;
  return (
    <fieldset className="finding">
      <legend>
        {sectionTitle(item.point, language)} · {item.question}
      </legend>
      <div className="field">
        <label htmlFor={`${id}-text`}>{w.finding}</label>
        <textarea
          id={`${id}-text`}
          rows={3}
          maxLength={4000}
          disabled={locked}
          value={text}
          onChange={({ target }) => type({ text: target.value, adjustment, evidenceIds: [...evidenceIds] })}
        />
      </div>
      <div className="field">
        <label htmlFor={`${id}-move`}>{w.adjustment}</label>
        <input
          id={`${id}-move`}
          type="number"
          min={-100}
          max={100}
          step={1}
          disabled={locked}
          value={adjustment}
          onChange={({ target }) =>
            type({ text, adjustment: target.value === "" ? 0 : target.valueAsNumber, evidenceIds: [...evidenceIds] })
          }
        />
      </div>
      <p>{w.photos}</p>
      {locked ? (
        <EvidenceList ids={evidenceIds} />
      ) : (
        <EvidenceField
          slot={{ noun: "technical-evaluation", id: evaluationId, slot: "on-site" }}
          place={`${evaluationId} ${item.itemId}`}
          value={evidenceIds}
          onChange={(ids) => type({ text, adjustment, evidenceIds: ids })}
          multiple
        />
      )}
      <p role="status">{standing}</p>
      <FailureNote failure={failure} />
      {locked || !draft ? null : (
        <button type="button" className="primary" disabled={text.trim() === ""} onClick={() => void record()}>
          {w.save}
        </button>
      )}
    </fieldset>
  );
};
