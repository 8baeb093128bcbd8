import { elements } from "../../../domain/standard/elements.ts";
import type { ScoreReceipt } from "../../../domain/unit-result/receipt-contract.ts";
import { codeWord } from "../../language/code-word.ts";
import { dayOnly, number } from "../../language/format.ts";
import type { Language } from "../../language/words.ts";
import { type Paper, type PaperBlock, paragraphsOf } from "../../ui/documents/paper.ts";
import { words } from "./words.ts";

type About = { readonly language: Language; readonly body: string | null; readonly unitName: string; readonly on: string };

const heading = (text: string): PaperBlock => ({ is: "heading", text });
const paragraph = (text: string): PaperBlock => ({ is: "paragraph", text });

/** One unit's result as a letter to it: the grade, the six elements, and what to improve. */
export const receiptPaper = (receipt: ScoreReceipt, { language, body, unitName, on }: About): Paper => {
  const { evaluationId, grade, score, totalPoints, opinion, limitedBy, points } = receipt;
  const w = words[language];
  const inPoints = (thousandths: number): string => number(language, thousandths / 1000);
  const gradeWord = codeWord(language, { noun: "unit-evaluation", property: "grade", value: grade });
  const improved = points.flatMap(({ point, improvements }) => improvements.map((text) => paragraph(w.point(point, text))));
  return {
    language,
    title: w.receiptTitle,
    by: body,
    on: dayOnly(language, on),
    blocks: [
      { is: "plain", text: w.to(unitName) },
      paragraph(w.receiptGround(gradeWord, inPoints(score), String(totalPoints))),
      ...limitedBy.map((limit) => paragraph(w.limited(limit[language]))),
      heading(w.receiptOpinion),
      ...paragraphsOf(opinion),
      heading(w.elements),
      {
        is: "table",
        caption: null,
        head: [w.element, w.score, w.maximum, w.percent],
        rows: receipt.elements.map((axis) => [
          `${axis.element} ${elements.find(({ id }) => id === axis.element)?.[language] ?? ""}`.trim(),
          inPoints(axis.score),
          inPoints(axis.maximum),
          `${axis.percent}%`,
        ]),
        wide: [5, 2, 2, 2],
      },
      ...(improved.length === 0 ? [] : [heading(w.improvements), ...improved]),
      paragraph(w.appeal),
      { is: "fine", text: w.recordNumber(evaluationId) },
    ],
  };
};
