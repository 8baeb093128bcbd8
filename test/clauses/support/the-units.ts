import { getActivity } from "../../../domain/creation-activity/contract.ts";
import { listPublicDraws, readDraw, readDrawPart } from "../../../domain/draw/public-contract.ts";
import { DrawRecord } from "../../../domain/draw/recheck-draw.ts";
import { Id } from "../../../domain/kernel/id.ts";
import { getTechnicalEvaluation } from "../../../domain/technical-evaluation/contract.ts";
import { unitEvaluationIdOf } from "../../../domain/unit-evaluation/unit-evaluation.ts";
import { listResultLists } from "../../../domain/unit-result/contract.ts";
import { as, cycleId, publicly } from "./year.ts";

const officer = as("officer");

/** The firms of 2026 that went the whole way; a firm's person is called as the firm. */
export const units = ["crowd-unit-001", "crowd-unit-002", "crowd-unit-003"] as const;

/** The firm that began in 2026 and never handed in. */
export const unfinished = "crowd-unit-004";

export const unitOfTheYear = (sub: string): Id => Id.parse(unitEvaluationIdOf(cycleId, sub));

/** The creation activity of 2026. */
export const activityOfTheYear = async () => (await officer.call(getActivity, { id: cycleId }, {})).activity;

/** A unit's technical evaluation as the body sees it. */
export const technicalOf = async (sub: string) => {
  const seen = await officer.call(getTechnicalEvaluation, { id: unitOfTheYear(sub) }, {});
  if (seen.sight !== "whole") throw new Error("the body sees a technical evaluation whole");
  return seen;
};

/** The result lists of 2026. */
export const listsOfTheYear = async () => (await officer.call(listResultLists, {}, { cycleId, limit: 200 })).rows;

/** The draw of 2026 as everyone finds it. */
export const drawOfTheYear = async (): Promise<Id> => {
  const [draw] = (await publicly.call(listPublicDraws, {}, { cycleId })).rows;
  if (!draw) throw new Error("the year has a draw");
  return draw.drawId;
};

/** Its whole public record, part by part. */
export const drawRecord = async (): Promise<DrawRecord> => {
  const id = await drawOfTheYear();
  const draw = await publicly.call(readDraw, { id }, {});
  const entriesOf = async (kind: "roster" | "units" | "panels") => {
    const numbers = Array.from({ length: draw.parts[kind] }, (_, n) => n);
    return (await Promise.all(numbers.map((n) => publicly.call(readDrawPart, { id, kind, n }, {})))).flatMap<unknown>((part) =>
      "entries" in part ? part.entries : [],
    );
  };
  const [roster, units, panels] = await Promise.all([entriesOf("roster"), entriesOf("units"), entriesOf("panels")]);
  return DrawRecord.parse({ draw, roster, units, panels });
};
