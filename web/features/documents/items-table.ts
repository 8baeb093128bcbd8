import type { NoticeItem } from "../../../domain/notice/public-notice.ts";
import type { Language } from "../../language/words.ts";
import type { PaperBlock } from "../../ui/documents/paper.ts";
import { words } from "../public/parts/paper-words.ts";

/** What is put on notice or announced, line by line. */
export const itemsTable = (language: Language, caption: string, items: readonly NoticeItem[]): PaperBlock => {
  const w = words[language];
  return {
    is: "table",
    caption,
    head: [w.itemNumber, w.itemTitle, w.itemText],
    rows: items.map(({ title, text }, place) => [String(place + 1), title, text]),
    wide: [1, 4, 6],
  };
};
