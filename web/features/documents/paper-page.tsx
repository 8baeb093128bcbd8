import { useState } from "react";
import { Link } from "wouter";
import { useLanguage, useWords } from "../../language/language.tsx";
import type { Language } from "../../language/words.ts";
import type { Paper } from "../../ui/documents/paper.ts";
import { PaperButtons } from "../../ui/documents/paper-buttons.tsx";
import { PaperView } from "../../ui/documents/paper-view.tsx";
import { words as common } from "../../ui/documents/words.ts";
import { words } from "./words.ts";

type Given = {
  /** The record the paper is of. */
  readonly back: string;
  /** Null where there is nothing to write yet. */
  readonly write: (language: Language) => Paper | null;
};

/** A record as a paper: read, printed or saved as Word. Shown in the reader's language; readers of English may turn to the Chinese. */
export const PaperPage = ({ back, write }: Given) => {
  const w = useWords(words);
  const c = useWords(common);
  const language = useLanguage();
  const [chosen, choose] = useState<Language | null>(null);
  const spoken = chosen ?? language;
  const paper = write(spoken);
  const known = (wanted: Language): Paper => {
    const made = write(wanted);
    if (!made) throw new Error("the paper went away while it was shown");
    return made;
  };
  return (
    <section className="page">
      <p className="no-print link-row">
        <Link href={back}>{w.back}</Link>
      </p>
      {paper === null ? (
        <p className="empty">{w.notYet}</p>
      ) : (
        <>
          <p className="no-print">
            <PaperButtons write={known} />{" "}
            <button type="button" className="plain-button" onClick={() => print()}>
              {c.print}
            </button>{" "}
            {language === "en" ? (
              <button type="button" className="plain-button" onClick={() => choose(spoken === "en" ? "zh" : "en")}>
                {spoken === "en" ? w.readChinese : w.readEnglish}
              </button>
            ) : null}
          </p>
          <PaperView paper={paper} />
        </>
      )}
    </section>
  );
};
