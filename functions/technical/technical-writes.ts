import { type Act, type Commitment, plan } from "../../domain/kernel/commitment.ts";
import { bySystem } from "../../domain/kernel/history.ts";
import type { Stored } from "../../domain/kernel/noun.ts";
import { mirroredUnit, touchesUnit } from "../../domain/technical-evaluation/mirror-unit.ts";
import { type TechnicalEvaluation, technicalEvaluationNoun } from "../../domain/technical-evaluation/technical-evaluation.ts";
import { unitEvaluationNoun } from "../../domain/unit-evaluation/unit-evaluation.ts";
import type { RecordStore } from "../shell/ports.ts";

/** The write of a technical evaluation and of its unit where that follows; both or neither. Up to 1 GetItem. */
export const technicalWrites = async (
  records: RecordStore,
  before: Stored<TechnicalEvaluation>,
  next: TechnicalEvaluation,
  act: Act,
): Promise<readonly [Commitment, ...Commitment[]]> => {
  const first = plan(technicalEvaluationNoun, before.id, before, next, act);
  if (!touchesUnit(before.state, next)) return [first];
  const unit = await records.get(unitEvaluationNoun, next.evaluationId);
  if (!unit) throw new Error(`technical evaluation ${before.id} has no unit evaluation`);
  const mirrored = mirroredUnit(unit.state, next);
  return mirrored ? [first, plan(unitEvaluationNoun, unit.id, unit, mirrored, nameless(act))] : [first];
};

/** The unit's own history names neither an expert nor their employer, nor why they acted. */
const nameless = ({ reason: _, ...act }: Act): Act => ({ ...act, by: bySystem });
