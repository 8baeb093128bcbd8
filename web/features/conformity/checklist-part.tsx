import { useEffect, useState } from "react";
import type * as z from "zod";
import type { SectionId } from "../../../domain/application/section-id.ts";
import { answerConformity } from "../../../domain/conformity-evaluation/contract.ts";
import type { getConformity } from "../../../domain/conformity-evaluation/read-contract.ts";
import { useAct } from "../../api/use-act.ts";
import { dayAndTime } from "../../language/format.ts";
import { useLanguage, useWords } from "../../language/language.tsx";
import { useIsParty, useSelf } from "../../session/self.ts";
import { draftKey } from "../../ui/draft/draft-store.ts";
import { useDraft } from "../../ui/draft/use-draft.ts";
import { FailureNote } from "../../ui/failure-note.tsx";
import { ChecklistItem } from "./checklist-item.tsx";
import { type Finding, Findings, findingOf, lacksReason, sentOf } from "./findings.ts";
import { words } from "./words.ts";

export type Conformity = z.infer<typeof getConformity.view>;

type ChecklistPartProps = {
  readonly id: string;
  readonly open: boolean;
  readonly conformity: Conformity;
  readonly show: (section: SectionId) => void;
};

/** The checklist: every item answered in its place, saved together; what is not saved yet is kept on this device. */
export const ChecklistPart = ({ id, open, conformity, show }: ChecklistPartProps) => {
  const w = useWords(words);
  const language = useLanguage();
  const mayAnswer = useIsParty(answerConformity.who) && open;
  const { findings, type, forget, keptAt } = useFindings(id);
  const { act, acting, failure } = useAct(answerConformity);
  const sent = sentOf(findings);
  const isLacking = Object.values(findings).some(lacksReason);
  const answered = conformity.items.filter(({ answer }) => answer !== null).length;
  const save = async (): Promise<void> => {
    const done = await act({ params: { id }, request: { items: sent } });
    if (done.ok) forget();
  };
  return (
    <section className="page checklist">
      <h2>{w.checklist}</h2>
      <p role="status">{w.answered(answered, conformity.items.length)}</p>
      <ol>
        {conformity.items.map((row) => (
          <ChecklistItem
            key={row.item}
            evaluationId={id}
            row={row}
            finding={findings[row.item] ?? findingOf(row.answer)}
            isChanged={findings[row.item] !== undefined}
            type={mayAnswer ? (finding) => type(row.item, finding) : null}
            show={show}
          />
        ))}
      </ol>
      {mayAnswer ? (
        <div className="checklist-save no-print">
          <FailureNote failure={failure} />
          {isLacking ? <p className="error">{w.reasonNeeded}</p> : null}
          <button type="button" className="primary" disabled={sent.length === 0 || isLacking || acting} onClick={() => void save()}>
            {acting ? w.saving : w.save(sent.length)}
          </button>{" "}
          <span role="status">{keptAt === null ? null : w.keptAt(dayAndTime(language, keptAt))}</span>
        </div>
      ) : null}
    </section>
  );
};

/** What is changed and not saved, kept on this device. */
const useFindings = (id: string) => {
  const self = useSelf();
  const draft = useDraft(self ? draftKey(self.memberId, answerConformity.name, [{ id }, "checklist"]) : null);
  const [findings, setFindings] = useState<Findings>({});
  const { restored, keep, keptAt } = draft;
  useEffect(() => {
    const kept = restored === null ? null : Findings.safeParse(restored.values);
    if (kept?.success) setFindings(kept.data);
  }, [restored]);
  const type = (item: string, finding: Finding): void => {
    const next = { ...findings, [item]: finding };
    setFindings(next);
    keep(next);
  };
  const forget = (): void => {
    setFindings({});
    void draft.forget();
  };
  return { findings, type, forget, keptAt };
};
