import { cellAt, gap, warning } from "../gap.ts";
import type { AspectCheck, AspectChecks } from "./known.ts";

const documentsCurrent: AspectCheck = ({ R43 }) =>
  (R43?.rows ?? []).flatMap(({ inUse, inForce }, index) =>
    inUse !== "" && inForce !== "" && inUse !== inForce
      ? [warning("outdated-document", "R43", cellAt("R43", index, "inUse"), { inUse, inForce })]
      : [],
  );

const isImproved = (better: "higher" | "lower", before: number, after: number): boolean =>
  better === "higher" ? after > before : after < before;

const figuresMoved: AspectCheck = ({ R46 }) =>
  (R46?.rows ?? []).flatMap(({ better, before, after }, index) =>
    better !== null && before !== null && after !== null && !isImproved(better, before, after)
      ? [warning("not-improved", "R46", cellAt("R46", index, "after"))]
      : [],
  );

const trainingCounts: AspectCheck = ({ R48 }) =>
  (R48?.rows ?? []).flatMap(({ planned, completed }, index) =>
    planned !== null && completed !== null && completed > planned
      ? [gap("completed-exceeds-planned", "R48", cellAt("R48", index, "completed"))]
      : [],
  );

/** R43, R46 and R48 beyond words and proof. */
export const foundationChecks: AspectChecks = { R43: documentsCurrent, R46: figuresMoved, R48: trainingCounts };
