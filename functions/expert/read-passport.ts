import { expertNoun } from "../../domain/expert/expert.ts";
import { assignmentNoun, type ExpertAssignment } from "../../domain/expert/expert-assignment.ts";
import { type Judged, passportOf } from "../../domain/expert/passport.ts";
import { expertPassport as declaredOther, ownPassport as declaredOwn } from "../../domain/expert/read-contract.ts";
import { underSeal } from "../../domain/expert/under-seal.ts";
import { ok, refuse } from "../../domain/kernel/result.ts";
import { technicalEvaluationNoun } from "../../domain/technical-evaluation/technical-evaluation.ts";
import { unitEvaluationNoun } from "../../domain/unit-evaluation/unit-evaluation.ts";
import { type Context, route } from "../shell/route.ts";

/** More than anyone is given in a pool's lifetime of ten a year; the newest ids may be cut off beyond it. */
const mostAssignments = 200;

/** 2 GetItem + 1 Query + up to 6 BatchGetItem. */
export const ownPassport = route(declaredOwn, async (_, context) => readPassport(context, context.actor.memberId));

/** 2 GetItem + 1 Query + up to 6 BatchGetItem. */
export const expertPassport = route(declaredOther, async ({ params }, context) => readPassport(context, params.id, underSeal));

type Shown = (assignment: ExpertAssignment) => ExpertAssignment;

const readPassport = async (context: Context, memberId: string, shown: Shown = (assignment) => assignment) => {
  const expert = await context.records.get(expertNoun, memberId);
  if (!expert) return refuse("unknown-record", declaredOwn.clause);
  const owned = await context.records.owned(`member:${memberId}`, assignmentNoun.name, { limit: mostAssignments });
  const stored = await context.records.getMany(
    assignmentNoun,
    owned.rows.map(({ id }) => id),
  );
  const assignments = stored.flatMap((one) => (one ? [shown(one.state)] : []));
  const judged = await judgedBy(context, memberId, assignments);
  return ok({ commitments: [], view: passportOf(expert.state, assignments, judged, context.now) });
};

/** Only what is announced: before that, an expert's distance from the panel would tell the panel's result. */
const judgedBy = async (context: Context, expertId: string, assignments: readonly ExpertAssignment[]): Promise<readonly Judged[]> => {
  const ids = [...new Set(assignments.flatMap(({ submittedAt, evaluationId }) => (submittedAt === null ? [] : [evaluationId])))];
  const [units, panels] = await Promise.all([
    context.records.getMany(unitEvaluationNoun, ids),
    context.records.getMany(technicalEvaluationNoun, ids),
  ]);
  const announced = new Set(units.flatMap((unit) => (unit?.state.result?.announcedAt ? [unit.id] : [])));
  return panels.flatMap((panel) => {
    const result = panel && announced.has(panel.id) ? panel.state.result : null;
    const own = result?.members.find(({ memberId }) => memberId === expertId);
    return result && own ? [{ total: own.total, panel: result.score }] : [];
  });
};
