import { useState } from "react";
import { useLanguage, useWords } from "../../language/language.tsx";
import type { Language } from "../../language/words.ts";
import { saveFile } from "../save-file.ts";
import { fileNameOf, type Paper } from "./paper.ts";
import { words } from "./words.ts";

type Given = {
  /** Makes the paper when it is asked for: public pages fetch the code for it only then. */
  readonly write: (language: Language) => Paper | Promise<Paper>;
};

type State = "idle" | "writing" | "written" | "failed";

/** The way to Word: in Chinese as an official paper, for readers of English in English as well. */
export const PaperButtons = ({ write }: Given) => {
  const w = useWords(words);
  const language = useLanguage();
  const [state, setState] = useState<State>("idle");
  const save = async (spoken: Language): Promise<void> => {
    setState("writing");
    try {
      const [paper, { docxOf }] = await Promise.all([write(spoken), import("./paper-docx.ts")]);
      saveFile(fileNameOf(paper.title, "docx"), await docxOf(paper));
      setState("written");
    } catch (error) {
      // What fails here is the fetching of the code that writes, and the user is told to try again; the console has the rest.
      setState("failed");
      reportError(error);
    }
  };
  const languages = language === "zh" ? (["zh"] as const) : (["en", "zh"] as const);
  return (
    <>
      {languages.map((spoken) => (
        <button key={spoken} type="button" className="plain plain-button" disabled={state === "writing"} onClick={() => void save(spoken)}>
          {spoken === "zh" ? w.word : w.wordEnglish}
        </button>
      ))}{" "}
      <span role="status">{state === "idle" ? "" : w[state]}</span>
    </>
  );
};
