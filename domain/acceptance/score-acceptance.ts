import type { Deciding, Decision } from "../kernel/deciding.ts";
import { ok, refuse } from "../kernel/result.ts";
import { addUp } from "../scoring/add-up.ts";
import type { ScoreSheet } from "../scoring/score-sheet.ts";
import type { Acceptance } from "./acceptance.ts";
import { offStep } from "./off-step.ts";

/** The panel begins to mark, each member on a sheet of their own. */
export const decideOpenSheets = (acceptance: Acceptance): Decision<Acceptance, "wrong-step"> =>
  acceptance.status === "defended"
    ? ok({ ...acceptance, status: "scoring" })
    : refuse("wrong-step", "7.3.4", { step: acceptance.status, needed: "defended" });

/**
 * R82: the result, once every member of the panel has submitted. `sheets` are those found of its present members. How many are
 * missing is not said: it would tell who has submitted.
 */
export const decideAggregate = (
  acceptance: Acceptance,
  sheets: readonly ScoreSheet[],
  { now, settings }: Pick<Deciding, "now" | "settings">,
): Decision<Acceptance, "wrong-step" | "sheets-missing"> => {
  const { status, panel, plan } = acceptance;
  if (status !== "scoring" || !panel || !plan) return refuse("wrong-step", "7.3.4", { step: status, needed: "scoring" });
  const submitted = panel.seats.flatMap((seat) =>
    sheets.filter((sheet) => sheet.memberId === seat.memberId && sheet.status === "submitted"),
  );
  if (submitted.length !== panel.seats.length) return refuse("sheets-missing", "7.3.4");
  return ok({ ...acceptance, status: "scored", result: addUp(plan.rubric, submitted, { now, settings }) });
};

/** domain.md B.2: whoever's marks lie far from the panel's says why, in writing, before the panel concludes. */
export const decideExplainOutlier = (
  acceptance: Acceptance,
  { explanation }: { readonly explanation: string },
  { actor }: Pick<Deciding, "actor">,
): Decision<Acceptance, "wrong-step" | "not-permitted"> => {
  const off = offStep(acceptance, actor, "7.3.4", "scored");
  if (off || !acceptance.result) return off ?? refuse("wrong-step", "7.3.4", { step: acceptance.status, needed: "scored" });
  const { result } = acceptance;
  if (!result.outliers.some(({ memberId }) => memberId === actor.memberId))
    return refuse("not-permitted", "7.3.4", { parties: "outlying panel member" });
  const outliers = result.outliers.map((outlier) => (outlier.memberId === actor.memberId ? { ...outlier, explanation } : outlier));
  return ok({ ...acceptance, result: { ...result, outliers } });
};
