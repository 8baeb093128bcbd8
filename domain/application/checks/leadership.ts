import type { AspectAnswers } from "../aspects.ts";
import { cellNotes } from "../cell.ts";
import { cellAt, type Finding, gap, warning } from "../gap.ts";
import { PlanRow, ResourceRow } from "../tables/leadership.ts";
import { type AspectCheck, type AspectChecks, evaluatedPeriod, type Known, repeated } from "./known.ts";

const resourceKinds = cellNotes.get(ResourceRow.shape.kind)?.options ?? [];
const horizons = cellNotes.get(PlanRow.shape.horizon)?.options ?? [];

const everyResource: AspectCheck = ({ R20 }) =>
  resourceKinds
    .filter(({ code }) => !R20?.rows.some(({ kind }) => kind === code))
    .map(({ zh, en }) => gap("resource-missing", "R20", "aspects.R20.rows", { kindZh: zh, kindEn: en }));

const bothHorizons: AspectCheck = ({ R23 }) => {
  const rows = R23?.rows ?? [];
  return [
    ...horizons
      .filter(({ code }) => !rows.some(({ horizon }) => horizon === code))
      .map(({ zh, en }) => gap("horizon-missing", "R23", "aspects.R23.rows", { horizonZh: zh, horizonEn: en.toLowerCase() })),
    ...rows.flatMap(({ from, until }, index) =>
      from !== null && until !== null && until < from ? [gap("dates-reversed", "R23", cellAt("R23", index, "until"))] : [],
    ),
  ];
};

const codesOnce =
  (requirement: "R22" | "R24" | "R25"): AspectCheck =>
  (answers) =>
    repeated((answers[requirement]?.rows ?? []).map(({ code }) => code)).map(({ value, index }) =>
      gap("code-repeated", requirement, cellAt(requirement, index, "code"), { code: value }),
    );

const reviewsHeld: AspectCheck = (answers, { today }) =>
  (answers.R25?.rows ?? []).flatMap(({ on }, index) =>
    on !== null && on > today ? [gap("date-in-future", "R25", cellAt("R25", index, "on"))] : [],
  );

const changesFollow: AspectCheck = ({ R25, R26 }) => {
  const reviews = new Set(R25?.rows.map(({ code }) => code));
  return (R26?.rows ?? []).flatMap(({ review }, index) =>
    review !== "" && !reviews.has(review) ? [gap("unknown-review", "R26", cellAt("R26", index, "review"), { code: review })] : [],
  );
};

/** R20, R22–R26 beyond words and proof. */
export const leadershipChecks: AspectChecks = {
  R20: everyResource,
  R22: codesOnce("R22"),
  R23: bothHorizons,
  R24: codesOnce("R24"),
  R25: (answers, known) => [...codesOnce("R25")(answers, known), ...reviewsHeld(answers, known)],
  R26: changesFollow,
};

/** R25: without a review in the evaluated period the planning point (6.1.3) is capped, whatever else is said. */
export const reviewCap = (answers: AspectAnswers, known: Known) => {
  const { from, until } = evaluatedPeriod(known);
  const isReviewed = answers.R25?.rows.some(({ on }) => on !== null && on >= from && on <= until) ?? false;
  if (isReviewed) return { cap: null, findings: [] };
  const percent = known.settings.evaluation.unreviewedCapPct;
  const findings: readonly Finding[] = [warning("no-review", "R25", "aspects.R25.rows", { from, percent })];
  return { cap: { percent, reason: `评价期内没有计划评估记录 / no review of the plan since ${from}` }, findings };
};
