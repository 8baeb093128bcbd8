import { getEvaluation as declaredGet, listEvaluations as declaredList } from "../../domain/conformity-evaluation/read-contract.ts";
import { ok } from "../../domain/kernel/result.ts";
import { unitRankOf } from "../../domain/unit-evaluation/unit-evaluation-status.ts";
import { route } from "../shell/route.ts";
import { loadUnit } from "./load-review.ts";

/** R09: what has come under review, by status; nothing of what units still write. 1 Query. */
export const listEvaluations = route(declaredList, async ({ request }, context) => {
  const { cycleId, status, ...page } = request;
  const sort = status === undefined ? {} : { sort: { prefix: `${unitRankOf(status)}#` } };
  const { rows, cursor } = await context.records.list(`cycle:${cycleId}:unit-evaluation`, { ...page, ...sort });
  return ok({ commitments: [], view: { rows: [...rows], cursor } });
});

/** R09: 2 GetItem. */
export const getEvaluation = route(declaredGet, async ({ params }, context) => {
  const unit = await loadUnit(context, params.id);
  if (!unit.ok) return unit;
  const { state, version, hash } = unit.value;
  return ok({ commitments: [], view: { version, hash, evaluation: state } });
});
