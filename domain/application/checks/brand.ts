import { cellAt, gap, warning } from "../gap.ts";
import { yearFindings } from "./innovation.ts";
import type { AspectCheck, AspectChecks } from "./known.ts";

const satisfactionUsed: AspectCheck = ({ R51 }, known) => {
  const rows = R51?.rows ?? [];
  const percentOf = new Map(rows.map(({ year, percent }) => [year, percent]));
  const hasFallen = (year: number | null, percent: number | null): boolean => {
    const before = year === null ? undefined : percentOf.get(year - 1);
    return before !== undefined && before !== null && percent !== null && percent < before;
  };
  return [
    ...yearFindings(
      "R51",
      rows.map(({ year }) => year),
      known,
    ),
    ...rows.flatMap(({ year, percent, improvement }, index) =>
      improvement === "" && hasFallen(year, percent) ? [warning("improvement-missing", "R51", cellAt("R51", index, "improvement"))] : [],
    ),
  ];
};

const competitorsKnown: AspectCheck = ({ R52 }, { rubric }) =>
  (R52?.rows ?? []).flatMap(({ metric }, index) =>
    metric !== "" && !rubric.metrics.some(({ code }) => code === metric)
      ? [gap("unknown-metric", "R52", cellAt("R52", index, "metric"), { metric })]
      : [],
  );

const agreementDates: AspectCheck = ({ R53 }) =>
  (R53?.rows ?? []).flatMap(({ from, until }, index) =>
    from !== null && until !== null && until < from ? [gap("dates-reversed", "R53", cellAt("R53", index, "until"))] : [],
  );

/** R51–R53 beyond words and proof. */
export const brandChecks: AspectChecks = { R51: satisfactionUsed, R52: competitorsKnown, R53: agreementDates };
