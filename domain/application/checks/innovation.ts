import { cellAt, type Finding, gap, warning } from "../gap.ts";
import { type AspectCheck, type AspectChecks, type Known, repeated, resultYears } from "./known.ts";

const rightsNumbered: AspectCheck = ({ R37 }) =>
  (R37?.rows ?? []).flatMap(({ kind, number }, index) =>
    kind !== null && kind !== "trade_secret_measure" && number === "" ? [gap("number-missing", "R37", cellAt("R37", index, "number"))] : [],
  );

/** A table by year: the last year is asked for, earlier ones are missed, none comes twice. */
export const yearFindings = (requirement: "R42" | "R51", years: readonly (number | null)[], known: Known): readonly Finding[] => {
  const place = `aspects.${requirement}.rows`;
  const [last, ...earlier] = resultYears(known);
  const missing = earlier.filter((year) => !years.includes(year));
  return [
    ...(last !== undefined && !years.includes(last) ? [gap("years-missing", requirement, place, { years: last })] : []),
    ...(missing.length > 0 ? [warning("years-missing", requirement, place, { years: missing.join(", ") })] : []),
    ...repeated(years).map(({ value, index }) => gap("year-repeated", requirement, cellAt(requirement, index, "year"), { year: value })),
  ];
};

const agreementDates: AspectCheck = ({ R39 }) =>
  (R39?.rows ?? []).flatMap(({ from, until }, index) =>
    from !== null && until !== null && until < from ? [gap("dates-reversed", "R39", cellAt("R39", index, "until"))] : [],
  );

/** R37, R39 and R42 beyond words and proof. */
export const innovationChecks: AspectChecks = {
  R37: rightsNumbered,
  R39: agreementDates,
  R42: ({ R42 }, known) =>
    yearFindings(
      "R42",
      (R42?.rows ?? []).map(({ year }) => year),
      known,
    ),
};
