import { drawPartIdOf, drawPartNoun } from "../../domain/draw/draw-part.ts";
import { expertDrawNoun } from "../../domain/draw/expert-draw.ts";
import {
  readDraw as declared,
  listPublicDraws as declaredList,
  readDrawPart as declaredPart,
  SeenDrawRow,
} from "../../domain/draw/public-contract.ts";
import { seenDraw } from "../../domain/draw/seen-draw.ts";
import { ok, refuse } from "../../domain/kernel/result.ts";
import { route } from "../shell/route.ts";
import { publicPage } from "./public-page.ts";

/** R06, R14: 1 Query. */
export const listPublicDraws = route(declaredList, async ({ request: { cycleId, ...page } }, context) =>
  publicPage(context, `cycle:${cycleId}:expert-draw`, page, ({ id, summary }) => SeenDrawRow.parse({ ...summary, drawId: id })),
);

/** R06, R14: 1 GetItem. */
export const readDraw = route(declared, async ({ params }, context) => {
  const found = await context.records.get(expertDrawNoun, params.id);
  return found ? ok({ commitments: [], view: seenDraw(found.state) }) : refuse("unknown-record", declared.clause);
});

/** R06, R14: 2 GetItem; panels are there once the draw says so. */
export const readDrawPart = route(declaredPart, async ({ params: { id, kind, n } }, context) => {
  const [draw, part] = await Promise.all([
    context.records.get(expertDrawNoun, id),
    context.records.get(drawPartNoun, drawPartIdOf(id, kind, n)),
  ]);
  if (!draw || !part || n >= draw.state.parts[kind]) return refuse("unknown-record", declaredPart.clause);
  return ok({ commitments: [], view: declaredPart.view.parse(part.state) });
});
