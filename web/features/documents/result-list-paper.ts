import { type ResultList, remainingItems } from "../../../domain/unit-result/result-list.ts";
import { codeWord } from "../../language/code-word.ts";
import { dayOnly } from "../../language/format.ts";
import type { Language } from "../../language/words.ts";
import type { Paper, PaperBlock } from "../../ui/documents/paper.ts";
import { words } from "./words.ts";

const paragraph = (text: string): PaperBlock => ({ is: "paragraph", text });

/**
 * A list of units' results as an official paper. Within a grade the units stand by name: the order by score is the body's alone, and a
 * paper is passed on.
 */
export const resultListPaper = (
  list: ResultList,
  { language, body }: { readonly language: Language; readonly body: string | null },
): Paper => {
  const { resultListId, title, status, draftedAt, announcedAt, titled, validUntil } = list;
  const w = words[language];
  const items = remainingItems(list);
  const grades = [...new Set(items.map(({ grade }) => grade))];
  const sorted = grades.flatMap((grade) =>
    items.filter((item) => item.grade === grade).toSorted((one, other) => one.unitName.localeCompare(other.unitName, "zh-CN")),
  );
  return {
    language,
    title,
    by: body,
    on: dayOnly(language, announcedAt ?? draftedAt),
    blocks: [
      paragraph(w.listGround(items.length)),
      ...(status === "announced"
        ? []
        : [paragraph(w.listState(codeWord(language, { noun: "result-list", property: "status", value: status })))]),
      ...(titled ? [paragraph(w.titled)] : []),
      ...(validUntil === null ? [] : [paragraph(w.valid(dayOnly(language, validUntil)))]),
      {
        is: "table",
        caption: null,
        head: [w.number, w.unit, w.unitGrade],
        rows: sorted.map(({ unitName, grade }, place) => [
          String(place + 1),
          unitName,
          codeWord(language, { noun: "unit-evaluation", property: "grade", value: grade }),
        ]),
        wide: [1, 6, 2],
      },
      { is: "fine", text: w.recordNumber(resultListId) },
    ],
  };
};
