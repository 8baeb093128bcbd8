import { dayAndTime } from "../../../language/format.ts";
import { useLanguage, useWords } from "../../../language/language.tsx";
import { FailureNote } from "../../../ui/failure-note.tsx";
import type { Marks } from "./marks.ts";
import { words } from "./words.ts";

type SaveLineProps = { readonly marks: Marks; readonly toSend: number; readonly saveNow: () => Promise<void> };

/** Whether what was typed is safe, and where. */
export const SaveLine = ({ marks, toSend, saveNow }: SaveLineProps) => {
  const w = useWords(words);
  const language = useLanguage();
  const { standing, savedAt } = marks;
  const idle = toSend > 0 ? w.typed : savedAt === null ? "" : w.saved(dayAndTime(language, savedAt));
  const said = { idle, saving: w.saving, waiting: w.waiting, refused: w.refused }[standing.kind];
  return (
    <span className="save-line" data-standing={standing.kind}>
      <span role="status">{said}</span>{" "}
      {standing.kind === "waiting" || standing.kind === "refused" ? (
        <button type="button" onClick={() => void saveNow()}>
          {w.retry}
        </button>
      ) : null}
      {standing.kind === "refused" ? <FailureNote failure={{ kind: "refused", problem: standing.problem }} /> : null}
    </span>
  );
};
