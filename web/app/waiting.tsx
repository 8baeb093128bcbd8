import { useWords } from "../language/language.tsx";
import { words } from "./words.ts";

export const Waiting = () => (
  <p className="waiting" role="status">
    {useWords(words).loading}
  </p>
);
