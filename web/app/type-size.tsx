import { useEffect, useState } from "react";
import { keepText, keptText } from "../api/kept-text.ts";
import { useWords } from "../language/language.tsx";
import { words } from "./words.ts";

const key = "zhisheng-type-size";

/** Larger type for those who read with difficulty; kept on this device. */
export const TypeSize = () => {
  const w = useWords(words);
  const [large, setLarge] = useState(() => keptText(key) === "large");
  useEffect(() => {
    document.documentElement.classList.toggle("large-type", large);
    keepText(key, large ? "large" : "normal");
  }, [large]);
  return (
    <button type="button" aria-pressed={large} onClick={() => setLarge(!large)}>
      {large ? w.normalType : w.largeType}
    </button>
  );
};
