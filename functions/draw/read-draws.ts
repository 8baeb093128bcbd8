import {
  getOwnCode as declaredCode,
  getDraw as declaredGet,
  listDraws as declaredList,
  getDrawPart as declaredPart,
} from "../../domain/draw/contract.ts";
import { expertCodeOf, unitCodeOf } from "../../domain/draw/draw-codes.ts";
import { drawPartIdOf, drawPartNoun } from "../../domain/draw/draw-part.ts";
import { expertDrawNoun } from "../../domain/draw/expert-draw.ts";
import { ok, refuse } from "../../domain/kernel/result.ts";
import { unitEvaluationIdOf } from "../../domain/unit-evaluation/unit-evaluation.ts";
import { route } from "../shell/route.ts";

/** R05: whole but for what is under seal. 2 GetItem. */
export const getDraw = route(declaredGet, async ({ params }, context) => {
  const found = await context.records.get(expertDrawNoun, params.id);
  if (!found) return refuse("unknown-record", declaredGet.clause);
  return ok({ commitments: [], view: { version: found.version, hash: found.hash, draw: found.state } });
});

/** 1 Query. */
export const listDraws = route(declaredList, async ({ request }, context) => {
  const { rows, cursor } = await context.records.list(`cycle:${request.cycleId}:expert-draw`, request);
  const view = declaredList.view.parse({ rows: rows.map(({ id, summary }) => ({ ...summary, drawId: id })), cursor });
  return ok({ commitments: [], view });
});

/** 3 GetItem; a part without its draw was never published. */
export const getDrawPart = route(declaredPart, async ({ params: { id, kind, n } }, context) => {
  const [draw, part] = await Promise.all([
    context.records.get(expertDrawNoun, id),
    context.records.get(drawPartNoun, drawPartIdOf(id, kind, n)),
  ]);
  if (!draw || !part || "sealed" in part.state) return refuse("unknown-record", declaredPart.clause);
  return ok({ commitments: [], view: part.state });
});

/**
 * The code under which the caller, or the unit they act for, would stand in the record; whether it does, the record itself says. So the
 * answer tells nothing else. 2 GetItem.
 */
export const getOwnCode = route(declaredCode, async ({ params }, context) => {
  const found = await context.records.get(expertDrawNoun, params.id);
  if (!found) return refuse("unknown-record", declaredCode.clause);
  const { sealedSalt, cycleId, drawId } = found.state;
  const coding = { salt: await context.vault.open(sealedSalt), drawId };
  const { memberId, organization, roles } = context.actor;
  const code = roles.includes("expert") ? expertCodeOf(coding, memberId) : unitCodeOf(coding, unitEvaluationIdOf(cycleId, organization.id));
  return ok({ commitments: [], view: { code } });
});
