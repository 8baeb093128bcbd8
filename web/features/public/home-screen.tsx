import { useWords } from "../../language/language.tsx";
import { words } from "./words.ts";

export const HomeScreen = () => {
  const w = useWords(words);
  return (
    <section>
      <h1>{w.homeTitle}</h1>
      <p className="lead">{w.homeLead}</p>
    </section>
  );
};
