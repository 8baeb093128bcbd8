import type { Aspect } from "../aspect.ts";
import { cellNotes } from "../cell.ts";
import { cellAt, type Finding, gap } from "../gap.ts";

type Answer = {
  readonly text: string;
  readonly notApplicable: string | null;
  readonly evidence: readonly { readonly slot: string }[];
  readonly rows: readonly Readonly<Record<string, unknown>>[];
};

const isEmptyCell = (value: unknown): boolean => value === "" || value === null || value === undefined;

/** Whether the unit has entered anything. */
const isUntouched = ({ text, notApplicable, evidence, rows }: Answer): boolean =>
  text === "" && notApplicable === null && evidence.length === 0 && rows.length === 0;

const missingCells = ({ requirement, row }: Aspect, { rows }: Answer): readonly Finding[] =>
  Object.entries(row.shape).flatMap(([column, schema]) => {
    const note = cellNotes.get(schema);
    if (!note?.required) return [];
    return rows.flatMap((cells, index) =>
      isEmptyCell(cells[column])
        ? [gap("cell-missing", requirement, cellAt(requirement, index, column), { columnZh: note.zh, columnEn: note.en })]
        : [],
    );
  });

const missingFiles = ({ requirement, slots }: Aspect, { evidence }: Answer): readonly Finding[] => {
  const place = `aspects.${requirement}.evidence`;
  if (evidence.length === 0) return [gap("evidence-missing", requirement, place)];
  return slots
    .filter(({ code, must }) => must && !evidence.some(({ slot }) => slot === code))
    .map(({ zh, en }) => gap("slot-missing", requirement, place, { slotZh: zh, slotEn: en }));
};

/**
 * What every aspect is asked for: words, proof and, where it has a table, a complete row; or the reason why it does not apply.
 * An offered aspect may be left alone, but what is entered must be whole.
 */
export const answerFindings = (asked: Aspect, answer: Answer | undefined): readonly Finding[] => {
  const { requirement, needs } = asked;
  const place = `aspects.${requirement}`;
  if (answer === undefined || isUntouched(answer)) return needs === "offered" ? [] : [gap("not-answered", requirement, place)];
  if (answer.notApplicable !== null) return [];
  return [
    ...(answer.text === "" && needs !== "offered" ? [gap("text-missing", requirement, `${place}.text`)] : []),
    ...missingFiles(asked, answer),
    ...(needs === "rows" && answer.rows.length === 0 ? [gap("rows-missing", requirement, `${place}.rows`)] : []),
    ...missingCells(asked, answer),
  ];
};
