import { useLanguage, useWords } from "../../../language/language.tsx";
import { EvidenceField } from "../../../ui/evidence/evidence-field.tsx";
import { EvidenceList } from "../../../ui/evidence/evidence-list.tsx";
import type { SlotFile } from "../../../ui/section/loose-content.ts";
import { words } from "./words.ts";

type Slot = { readonly code: string; readonly zh: string; readonly en: string; readonly must: boolean };

type SlotFilesProps = {
  readonly slots: readonly Slot[];
  readonly files: readonly SlotFile[];
  readonly sectionId: string;
  readonly disabled: boolean;
  readonly onChange: (files: readonly SlotFile[]) => void;
};

/** A place for files for each thing that proves an answer; those that must be there are marked. */
export const SlotFiles = ({ slots, files, sectionId, disabled, onChange }: SlotFilesProps) => {
  const w = useWords(words);
  const language = useLanguage();
  return (
    <fieldset className="slots">
      <legend>{w.files}</legend>
      {slots.map(({ code, must, ...names }) => {
        const own = files.flatMap(({ slot, evidenceId }) => (slot === code ? [evidenceId] : []));
        const title = `${names[language]}（${must ? w.must : w.optional}）`;
        const change = (ids: readonly string[]) =>
          onChange([...files.filter(({ slot }) => slot !== code), ...ids.map((evidenceId) => ({ slot: code, evidenceId }))]);
        return (
          <div key={code} className="slot">
            <p>{title}</p>
            {disabled ? (
              <EvidenceList ids={own} />
            ) : (
              <EvidenceField slot={{ noun: "application-section", id: sectionId, slot: code }} value={own} onChange={change} multiple />
            )}
          </div>
        );
      })}
    </fieldset>
  );
};
