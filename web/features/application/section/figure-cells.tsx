import * as z from "zod";
import { useWords } from "../../../language/language.tsx";
import type { CellInputProps } from "./cell-input.tsx";
import { words } from "./words.ts";

const Figures = z.array(z.object({ year: z.number(), value: z.number().nullable() })).catch([]);
const Comparison = z.object({ with: z.string(), name: z.string(), value: z.number() }).nullable().catch(null);

type FiguresProps = CellInputProps & { readonly years: readonly number[] };

/** One number for each year that is asked for; years that were given before are kept and shown too. */
export const FiguresCell = ({ label, value, wrong, disabled, years, onChange }: FiguresProps) => {
  const w = useWords(words);
  const figures = Figures.parse(value);
  const shown = [...new Set([...years, ...figures.map(({ year }) => year)])].toSorted((one, other) => one - other);
  const set = (year: number, figure: number | null) =>
    onChange(
      shown.map((one) => ({ year: one, value: one === year ? figure : (figures.find((given) => given.year === one)?.value ?? null) })),
    );
  return (
    <div className="figures">
      {shown.map((year) => (
        <label key={year}>
          <span>{w.figureOf(year)}</span>
          <input
            type="number"
            step="any"
            inputMode="decimal"
            aria-label={`${label} ${w.figureOf(year)}`}
            aria-invalid={wrong || undefined}
            disabled={disabled}
            value={figures.find((given) => given.year === year)?.value ?? ""}
            onChange={({ target }) => set(year, target.value === "" ? null : target.valueAsNumber)}
          />
        </label>
      ))}
    </div>
  );
};

/** With whom the figure is compared; nothing chosen means no comparison. */
export const ComparisonCell = ({ label, value, wrong, disabled, onChange }: CellInputProps) => {
  const w = useWords(words);
  const comparison = Comparison.parse(value);
  const options = { competitor: w.competitor, benchmark: w.benchmark, industry_average: w.industryAverage, target: w.target };
  const common = { disabled, "aria-invalid": wrong || undefined };
  return (
    <div className="figures">
      <select
        {...common}
        aria-label={`${label} ${w.comparedWith}`}
        value={comparison?.with ?? ""}
        onChange={({ target }) =>
          onChange(target.value === "" ? null : { with: target.value, name: comparison?.name ?? "", value: comparison?.value ?? 0 })
        }
      >
        <option value="">{w.none}</option>
        {Object.entries(options).map(([code, name]) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
      {comparison ? (
        <>
          <input
            {...common}
            aria-label={`${label} ${w.comparedName}`}
            placeholder={w.comparedName}
            maxLength={100}
            value={comparison.name}
            onChange={({ target }) => onChange({ ...comparison, name: target.value })}
          />
          <input
            {...common}
            type="number"
            step="any"
            aria-label={`${label} ${w.comparedValue}`}
            value={comparison.value}
            onChange={({ target }) => onChange({ ...comparison, value: target.value === "" ? 0 : target.valueAsNumber })}
          />
        </>
      ) : null}
    </div>
  );
};
