import { timeOnly } from "../../../language/format.ts";
import { useLanguage, useWords } from "../../../language/language.tsx";
import { FailureNote } from "../../../ui/failure-note.tsx";
import type { SectionSaving } from "./use-autosave.ts";
import { words } from "./words.ts";

/** Says in words, always in sight, whether what was typed is safe and where. */
export const SaveState = ({ saving, kept, saveNow }: Pick<SectionSaving, "saving" | "kept" | "saveNow">) => {
  const w = useWords(words);
  const language = useLanguage();
  if (!saving) return null;
  const { standing, savedAt } = saving;
  const said = {
    saved: savedAt === null ? w.savedPlain : w.saved(timeOnly(language, savedAt)),
    typed: w.typed,
    saving: w.saving,
    waiting: w.waiting,
    conflict: w.conflictTitle,
    refused: w.refused,
  }[standing.kind];
  return (
    <div className="save-state no-print" data-standing={standing.kind}>
      <span role="status">{said}</span>{" "}
      {standing.kind === "waiting" || standing.kind === "refused" ? (
        <button type="button" className="plain" onClick={saveNow}>
          {w.retry}
        </button>
      ) : null}
      {kept ? null : <span className="error">{w.notKept}</span>}
      {standing.kind === "refused" ? <FailureNote failure={{ kind: "refused", problem: standing.problem }} /> : null}
    </div>
  );
};
