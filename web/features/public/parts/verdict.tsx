import { useWords } from "../../../language/language.tsx";
import { words } from "./words.ts";

export type Outcome = "matches" | "differs" | "pending";

const looks = { matches: "mark good", differs: "mark bad", pending: "mark" } as const satisfies Record<Outcome, string>;

/** What a check found, in a word. */
export const Verdict = ({ outcome }: { readonly outcome: Outcome }) => {
  const w = useWords(words);
  return <strong className={looks[outcome]}>{w[outcome]}</strong>;
};
