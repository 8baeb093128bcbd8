import { useEffect } from "react";
import { words } from "../../../app/words.ts";
import { useWords } from "../../../language/language.tsx";

/** Names the page after the record it shows, so that bookmarks and several open pages can be told apart; null where the record is a part of a page. */
export const useRecordTitle = (title: string | null): void => {
  const { product } = useWords(words);
  useEffect(() => {
    if (title === null) return;
    // The frame names the screen in the same turn; the record's own name comes after it.
    queueMicrotask(() => {
      document.title = `${title} · ${product}`;
    });
  }, [title, product]);
};
