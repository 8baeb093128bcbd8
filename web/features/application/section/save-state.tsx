import { useLanguage, useWords } from "../../../language/language.tsx";
import { tagOf } from "../../../language/tag-of.ts";
import type { Language } from "../../../language/words.ts";
import { FailureNote } from "../../../ui/failure-note.tsx";
import type { SectionSaving } from "./use-autosave.ts";
import { words } from "./words.ts";

const timeOf = (language: Language, instant: string): string =>
  new Intl.DateTimeFormat(tagOf(language), {
    timeZone: "Asia/Shanghai",
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
    hour12: false,
  }).format(new Date(instant));

/** Says in words, always in sight, whether what was typed is safe and where. */
export const SaveState = ({ saving, kept, saveNow }: Pick<SectionSaving, "saving" | "kept" | "saveNow">) => {
  const w = useWords(words);
  const language = useLanguage();
  if (!saving) return null;
  const { standing, savedAt } = saving;
  const said = {
    saved: savedAt === null ? w.savedPlain : w.saved(timeOf(language, savedAt)),
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
