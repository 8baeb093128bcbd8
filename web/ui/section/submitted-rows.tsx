import * as z from "zod";
import type { Aspect } from "../../../domain/application/aspect.ts";
import { number } from "../../language/format.ts";
import { useLanguage, useWords } from "../../language/language.tsx";
import type { Language } from "../../language/words.ts";
import { Scroll } from "../scroll.tsx";
import { type Cell, cellsOf } from "./cells.ts";
import type { LooseRow } from "./loose-content.ts";
import { words } from "./words.ts";

const Figures = z.array(z.object({ year: z.number(), value: z.number().nullable() }));
const Comparison = z.object({ with: z.string(), name: z.string(), value: z.number() });

type Said = { readonly yes: string; readonly no: string };

/** What stands in a cell, in words; a dash for nothing. */
const cellText = (cell: Cell, value: LooseRow[string] | undefined, language: Language, w: Said): string => {
  if (value === null || value === undefined || value === "") return "—";
  if (typeof value === "boolean") return value ? w.yes : w.no;
  if (typeof value === "number") return cell.key === "year" ? String(value) : number(language, value);
  if (typeof value === "string") return cell.options.find(({ code }) => code === value)?.[language] ?? value;
  const figures = Figures.safeParse(value);
  if (figures.success)
    return figures.data.map((one) => `${one.year}: ${one.value === null ? "—" : number(language, one.value)}`).join("; ");
  const comparison = Comparison.safeParse(value);
  return comparison.success ? `${comparison.data.name} ${number(language, comparison.data.value)}` : "—";
};

/** The table of an aspect as it was handed in; nothing when it has none. */
export const SubmittedRows = ({ aspect, rows }: { readonly aspect: Aspect; readonly rows: readonly LooseRow[] }) => {
  const w = useWords(words);
  const language = useLanguage();
  const cells = cellsOf(aspect);
  if (cells.length === 0 || rows.length === 0) return null;
  return (
    <Scroll label={`${aspect[language]} · ${w.table}`}>
      <table>
        <thead>
          <tr>
            <th scope="col">{w.rowNumber}</th>
            {cells.map((cell) => (
              <th key={cell.key} scope="col">
                {cell[language]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows have no identity of their own; what was handed in does not move.
            <tr key={index}>
              <th scope="row">{index + 1}</th>
              {cells.map((cell) => (
                <td key={cell.key}>{cellText(cell, row[cell.key], language, w)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
};
