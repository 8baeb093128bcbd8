import type { ProgrammeSettings } from "../../programme/programme-settings.ts";
import { cellAt, type Finding, gap, warning } from "../gap.ts";
import type { CqoRow, SystemRow } from "../tables/operation.ts";
import { type AspectCheck, type AspectChecks, type Known, repeated, soon } from "./known.ts";

const isRenewed = ({ system, expires }: SystemRow, rows: readonly SystemRow[], { today }: Known): boolean =>
  rows.some((other) => other.system === system && other.expires !== expires && other.expires !== null && other.expires >= today);

/** Dates of one certificate, against today and the evaluated period. */
const certificateFindings = (row: SystemRow, index: number, rows: readonly SystemRow[], known: Known): readonly Finding[] => {
  const { number, issuer, issued, expires } = row;
  if (number === "" || issuer === "" || issued === null || expires === null)
    return [gap("certificate-incomplete", "R27", cellAt("R27", index, "number"))];
  if (expires < issued) return [gap("dates-reversed", "R27", cellAt("R27", index, "expires"))];
  if (issued > known.today) return [gap("date-in-future", "R27", cellAt("R27", index, "issued"))];
  if (isRenewed(row, rows, known)) return [];
  if (expires < known.today) return [gap("certificate-expired", "R27", cellAt("R27", index, "expires"), { expires })];
  return expires <= soon(known) ? [warning("certificate-expiring", "R27", cellAt("R27", index, "expires"), { expires })] : [];
};

const certificates: AspectCheck = ({ R27 }, known) => {
  const rows = (R27?.rows ?? []).filter(({ kind }) => kind === "certificate");
  return (R27?.rows ?? []).flatMap((row, index) => (row.kind === "certificate" ? certificateFindings(row, index, rows, known) : []));
};

const processesNamed: AspectCheck = ({ R28 }) => {
  const rows = R28?.rows ?? [];
  return [
    ...repeated(rows.map(({ code }) => code)).map(({ value, index }) =>
      gap("code-repeated", "R28", cellAt("R28", index, "code"), { code: value }),
    ),
    ...rows.flatMap(({ type, otherType }, index) =>
      type === "other" && otherType === "" ? [gap("other-unnamed", "R28", cellAt("R28", index, "otherType"))] : [],
    ),
  ];
};

const processesMeasured: AspectCheck = ({ R28, R29 }, { kpis }) => {
  const rows = R29?.rows ?? [];
  const processes = (R28?.rows ?? []).map(({ code }) => code).filter((code) => code !== "");
  return [
    ...processes
      .filter((code) => !rows.some(({ process }) => process === code))
      .map((code) => gap("process-unmeasured", "R29", "aspects.R29.rows", { code })),
    ...rows.flatMap(({ process, kpi, method }, index) => [
      ...(kpi === "" || method === "" ? [gap("measure-incomplete", "R29", cellAt("R29", index, kpi === "" ? "kpi" : "method"))] : []),
      ...(process !== "" && !processes.includes(process)
        ? [gap("unknown-process", "R29", cellAt("R29", index, "process"), { code: process })]
        : []),
      ...(kpi !== "" && kpis && !kpis.includes(kpi) ? [gap("unknown-kpi", "R29", cellAt("R29", index, "kpi"), { code: kpi })] : []),
    ]),
  ];
};

const processesControlled: AspectCheck = ({ R30 }, { processes }) => {
  if (!processes) return [];
  const rows = R30?.rows ?? [];
  return [
    ...rows.flatMap(({ process }, index) =>
      process !== "" && !processes.includes(process)
        ? [gap("unknown-process", "R30", cellAt("R30", index, "process"), { code: process })]
        : [],
    ),
    ...processes
      .filter((code) => !rows.some(({ process }) => process === code))
      .map((code) => warning("process-uncontrolled", "R30", "aspects.R30.rows", { code })),
  ];
};

type Conditions = ProgrammeSettings["cqo"];

/** The conditions of the programme that this chief quality officer misses. An appointment in writing shows by its document. */
const missedConditions = ({ appointedInWriting, minYears, trained }: Conditions, row: CqoRow, isDocumented: boolean) => [
  ...(appointedInWriting && !isDocumented ? [{ conditionZh: "书面任命", conditionEn: "appointed in writing" }] : []),
  ...((row.years ?? 0) < minYears ? [{ conditionZh: `从业满 ${minYears} 年`, conditionEn: `${minYears} years in quality` }] : []),
  ...(trained && row.trained !== true ? [{ conditionZh: "经过培训", conditionEn: "trained" }] : []),
];

type CqoAnswer = { readonly rows: readonly CqoRow[]; readonly evidence: readonly { readonly slot: string }[] };

const cqoFindings = ({ rows, evidence }: CqoAnswer, conditions: Conditions): readonly Finding[] => {
  const isDocumented = evidence.some(({ slot }) => slot === "cqo-appointment");
  return rows.flatMap((row, index) =>
    missedConditions(conditions, row, isDocumented).map((facts) =>
      warning("cqo-below-conditions", "R32", cellAt("R32", index, "post"), facts),
    ),
  );
};

/** R32: whether the unit has a chief quality officer who meets the programme's conditions. */
export const hasCqo = (answer: CqoAnswer | undefined, conditions: Conditions): boolean => {
  const isDocumented = answer?.evidence.some(({ slot }) => slot === "cqo-appointment") ?? false;
  return answer?.rows.some((row) => missedConditions(conditions, row, isDocumented).length === 0) ?? false;
};

/** R27–R30 and R32 beyond words and proof. */
export const operationChecks: AspectChecks = {
  R27: certificates,
  R28: processesNamed,
  R29: processesMeasured,
  R30: processesControlled,
  R32: ({ R32 }, { settings }) => (R32 ? cqoFindings(R32, settings.cqo) : []),
};
