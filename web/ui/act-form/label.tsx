import { fieldHelp } from "../../language/field-help.ts";
import { fieldWord } from "../../language/field-word.ts";
import { useLanguage, useWords } from "../../language/language.tsx";
import type { Entry } from "./form-tree.ts";
import { useScene } from "./scene.ts";
import { words } from "./words.ts";

export const useLabel = (entry: Pick<Entry, "path">): string => {
  const language = useLanguage();
  const { contract } = useScene();
  return fieldWord(language, { contract: contract.name, path: entry.path });
};

/** Whether something must be filled in is said in words, not by a sign alone. */
export const Label = ({ text, asked }: { readonly text: string; readonly asked: boolean }) => {
  const w = useWords(words);
  return (
    <>
      {text} <span className={asked ? "act-asked" : "act-free"}>{asked ? w.required : w.optional}</span>
    </>
  );
};

/** A list that may be empty need not be filled in, even where the API wants the list itself. */
export const isAsked = (entry: Entry): boolean => {
  if (!entry.required || entry.nullable) return false;
  if (entry.kind === "lines" || entry.kind === "list") return entry.fewest > 0;
  return entry.kind !== "choices";
};

/** What to write: the catalogue's help, then the form or range the schema wants; null where the label says all. */
export const useHelp = (entry: Entry): string | null => {
  const language = useLanguage();
  const w = useWords(words);
  const { contract } = useScene();
  const told = [fieldHelp(language, { contract: contract.name, path: entry.path }), formatHelp(entry, w)].filter((text) => text !== null);
  return told.length === 0 ? null : told.join(" ");
};

export const Help = ({ entry }: { readonly entry: Entry }) => {
  const help = useHelp(entry);
  return help === null ? null : <p className="act-help">{help}</p>;
};

const formatHelp = (entry: Entry, w: (typeof words)["zh"]): string | null => {
  if (entry.kind === "lines" && entry.each !== "id") return entry.each === "day" ? w.daysHelp : w.linesHelp;
  if (entry.kind === "number" && entry.least !== null && entry.most !== null && !entry.name.endsWith("Fen"))
    return w.range(String(entry.least), String(entry.most));
  return null;
};
