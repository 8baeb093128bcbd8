import { asSeats, type NewSeat } from "../../domain/draw/change-seats.ts";
import type { PanelEntry, RosterEntry, UnitEntry } from "../../domain/draw/draw-part.ts";
import type { ExpertDraw } from "../../domain/draw/expert-draw.ts";
import type { Keyed } from "../../domain/draw/seed-order.ts";
import { type SubstituteList, substituteListIdOf, substituteListNoun, substitutesKept } from "../../domain/draw/substitute-list.ts";
import { substitutesFor } from "../../domain/draw/substitutes-for.ts";
import { type Act, type Commitment, guarded, guardOf, plan } from "../../domain/kernel/commitment.ts";
import type { Deciding } from "../../domain/kernel/deciding.ts";
import { memberNoun } from "../../domain/member/member.ts";
import { markingTerms } from "../../domain/scoring/marking-terms.ts";
import { openTechnicalEvaluation } from "../../domain/technical-evaluation/open-technical-evaluation.ts";
import { type TechnicalEvaluation, technicalEvaluationNoun } from "../../domain/technical-evaluation/technical-evaluation.ts";
import { type UnitEvaluation, unitEvaluationNoun } from "../../domain/unit-evaluation/unit-evaluation.ts";
import type { Live } from "../shell/live.ts";
import { invitation } from "../shell/replace-seat.ts";

/** All that opening the panels of one draw needs to know, read once. */
export type Opening = {
  readonly draw: Pick<ExpertDraw, "drawId" | "panelSize"> & { readonly seed: string };
  readonly experts: readonly Keyed<RosterEntry>[];
  readonly units: ReadonlyMap<string, UnitEntry>;
  readonly ids: ReadonlyMap<string, string>;
  readonly known: Pick<Deciding, "now" | "settings" | "calendar">;
  readonly act: Act;
};

/**
 * The technical evaluation of one drawn unit, its invitations and its substitutes, to be committed together. Nothing when it is open
 * already or the unit has left the technical evaluation. 2 GetItem + 1 BatchGetItem.
 */
export const planOpening = async (live: Live, opening: Opening, { unit: unitCode, panel }: PanelEntry): Promise<readonly Commitment[]> => {
  const { draw, ids, known, act } = opening;
  const evaluationId = idOf(ids, unitCode);
  const [unit, former] = await Promise.all([
    live.records.get(unitEvaluationNoun, evaluationId),
    live.records.get(technicalEvaluationNoun, evaluationId),
  ]);
  const isTaken = former !== undefined && (former.state.status !== "void" || former.state.drawId === draw.drawId);
  if (unit?.state.status !== "technical_review" || isTaken) return [];
  const seats = asSeats(await seatsOf(live, ids, panel));
  const attempt = (former?.state.attempt ?? 0) + 1;
  const asked = { drawId: draw.drawId, unitCode, panelSize: draw.panelSize, seats, attempt };
  const evaluation = await technicalEvaluationOf(live, unit.state, asked, known);
  const list = substitutesOf(opening, { evaluationId, attempt }, unitCode, panel);
  return [
    // A unit that withdraws in this very moment gets no panel.
    guarded(plan(technicalEvaluationNoun, evaluationId, former ?? null, evaluation, act), guardOf(unitEvaluationNoun, evaluationId, unit)),
    plan(substituteListNoun, substituteListIdOf(evaluationId, attempt), null, list, act),
    ...seats.map(({ memberId }) => invitation(evaluation, memberId, known, act)),
  ];
};

type Asked = Pick<TechnicalEvaluation, "drawId" | "unitCode" | "panelSize" | "seats" | "attempt">;

/** A new technical evaluation of the unit, its terms of marking frozen from rubric, submission and settings. */
export const technicalEvaluationOf = async (
  { references }: Pick<Live, "references">,
  { evaluationId, cycleId, unitId, unitName, jurisdiction, field, submission }: UnitEvaluation,
  asked: Asked,
  { now, settings }: Opening["known"],
): Promise<TechnicalEvaluation> => {
  if (!submission) throw new Error(`${evaluationId} is judged without a submission`);
  const { tree } = await references.rubricOf(cycleId);
  const unit = { evaluationId, cycleId, unitId, unitName, jurisdiction, field };
  return openTechnicalEvaluation({ ...unit, ...asked, terms: markingTerms(tree, submission, settings) }, { now });
};

const seatsOf = async ({ records }: Live, ids: Opening["ids"], panel: readonly string[]): Promise<readonly NewSeat[]> => {
  const members = await records.getMany(
    memberNoun,
    panel.map((code) => idOf(ids, code)),
  );
  return members.map((member, index) => {
    if (!member) throw new Error("an expert of the draw is no member");
    return { memberId: member.id, code: panel[index] ?? "", organizationId: member.state.organization.id };
  });
};

const substitutesOf = (
  { experts, draw: { seed }, units, ids }: Opening,
  seated: Pick<SubstituteList, "evaluationId" | "attempt">,
  unitCode: string,
  panel: readonly string[],
): SubstituteList => {
  const unit = units.get(unitCode);
  if (!unit) throw new Error(`the draw has no unit ${unitCode}`);
  const codes = substitutesFor({ experts, seed }, unit, panel).slice(0, substitutesKept);
  return { ...seated, substitutes: codes.map((code) => ({ code, memberId: idOf(ids, code) })) };
};

const idOf = (ids: Opening["ids"], code: string): string => {
  const id = ids.get(code);
  if (id === undefined) throw new Error(`nobody is behind the code ${code}`);
  return id;
};
