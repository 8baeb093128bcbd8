import { Select } from "antd";
import * as z from "zod";
import { listEvaluations } from "../../../domain/conformity-evaluation/read-contract.ts";
import { listCycles } from "../../../domain/cycle/contract.ts";
import { useRows } from "../../api/use-read.ts";
import { useWords } from "../../language/language.tsx";
import { words } from "./words.ts";

const UnitName = z.object({ unitName: z.string() });
const Year = z.object({ year: z.int() });
const all = "all";

const yearOf = ({ summary }: { readonly summary: unknown }): number => Year.parse(summary).year;

type Props = { readonly evaluationId: string | undefined; readonly onChange: (evaluationId: string | undefined) => void };

/** Files of applications are asked for by unit, of the cycle that began last; all others stand in one queue. */
export const WhichFiles = ({ evaluationId, onChange }: Props) => {
  const w = useWords(words);
  const cycles = useRows(listCycles);
  const cycleId = cycles.rows.toSorted((one, other) => yearOf(one) - yearOf(other)).at(-1)?.id;
  const { rows, more } = useRows(listEvaluations, { request: { cycleId, limit: 200 }, when: cycleId !== undefined });
  const units = rows.map(({ id, summary }) => ({ value: id, label: w.ofApplication(UnitName.parse(summary).unitName) }));
  return (
    <p>
      <Select
        showSearch={{ optionFilterProp: "label" }}
        aria-label={w.of}
        className="which-files"
        value={evaluationId ?? all}
        options={[{ value: all, label: w.ofAll }, ...units]}
        onChange={(value: string) => onChange(value === all ? undefined : value)}
        onPopupScroll={() => more?.()}
      />
    </p>
  );
};
