import { useWords } from "../../language/language.tsx";
import { words } from "./words.ts";

type SumMarkProps = { readonly given: number; readonly required: number; readonly say: (value: number) => string };

/** A sum beside what it must come to, told by word and not by colour alone. */
export const SumMark = ({ given, required, say }: SumMarkProps) => {
  const w = useWords(words);
  const apart = Math.round((required - given) * 1000) / 1000;
  return (
    <span className={apart === 0 ? "mark good" : "mark bad"} role="status">
      {w.sum(say(given), say(required))} {apart === 0 ? w.fits : apart > 0 ? w.short(say(apart)) : w.over(say(-apart))}
    </span>
  );
};
