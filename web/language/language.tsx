import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from "react";
import { keepText, keptText } from "../api/kept-text.ts";
import { tagOf } from "./tag-of.ts";
import type { Language } from "./words.ts";

type Spoken = { readonly language: Language; readonly speak: (language: Language) => void };

const key = "zhisheng-language";

const firstLanguage = (): Language => {
  const chosen = keptText(key);
  if (chosen === "zh" || chosen === "en") return chosen;
  return navigator.languages.some((tag) => tag.toLowerCase().startsWith("zh")) || navigator.languages.length === 0 ? "zh" : "en";
};

const Context = createContext<Spoken>({ language: "zh", speak: () => undefined });

/** Whoever has not chosen reads Chinese when the browser knows Chinese, else English; the choice is kept on this device. */
export const LanguageProvider = ({ children }: { readonly children: ReactNode }) => {
  const [language, setLanguage] = useState(firstLanguage);
  useEffect(() => {
    document.documentElement.lang = tagOf(language);
  }, [language]);
  const spoken = useMemo(
    () => ({
      language,
      speak: (next: Language) => {
        keepText(key, next);
        setLanguage(next);
      },
    }),
    [language],
  );
  return <Context value={spoken}>{children}</Context>;
};

export const useLanguage = (): Language => useContext(Context).language;

export const useSpeak = (): Spoken["speak"] => useContext(Context).speak;

/** The words of a feature in the language now chosen. */
export const useWords = <Said,>(words: { readonly zh: Said; readonly en: Said }): Said => words[useContext(Context).language];
