import { useEffect, useState } from "react";
import { codeWord } from "../../language/code-word.ts";
import { dayAndTime } from "../../language/format.ts";
import { useLanguage, useWords } from "../../language/language.tsx";
import { clearDrafts, draftsOf, type KeptDraft } from "../../ui/draft/draft-store.ts";
import { clearWork, countWork } from "../../ui/draft/kept-work.ts";
import { words } from "./words.ts";

/** What the member is writing and has not sent, kept on this device; they may clear it. */
export const OwnDrafts = ({ memberId }: { readonly memberId: string }) => {
  const w = useWords(words);
  const language = useLanguage();
  const [drafts, setDrafts] = useState<readonly KeptDraft[]>([]);
  const [work, setWork] = useState(0);
  const [cleared, setCleared] = useState(false);
  useEffect(() => {
    draftsOf(memberId).then(setDrafts, () => setDrafts([]));
    countWork(memberId).then(setWork, () => setWork(0));
  }, [memberId]);
  const clear = async (): Promise<void> => {
    await clearDrafts(memberId);
    await clearWork(memberId);
    setDrafts([]);
    setWork(0);
    setCleared(true);
  };
  return (
    <section className="page">
      <h2>
        {w.drafts} <span className="soft">{w.draftsCount(drafts.length + work)}</span>
      </h2>
      <p className="lead">{w.draftsHelp}</p>
      <ul>
        {drafts.map(({ key, contract, savedAt }) => (
          <li key={key}>
            {codeWord(language, { property: "command", value: contract })} {dayAndTime(language, savedAt)}
          </li>
        ))}
      </ul>
      <button type="button" className="plain-button" disabled={drafts.length + work === 0} onClick={() => void clear()}>
        {w.clearDrafts}
      </button>{" "}
      <span role="status">{cleared ? w.cleared : ""}</span>
    </section>
  );
};
