import { randomBytes } from "node:crypto";
import { creationActivityNoun } from "../../domain/creation-activity/creation-activity.ts";
import { prepareDraw as declared } from "../../domain/draw/contract.ts";
import { candidatesOf } from "../../domain/draw/draw-candidates.ts";
import { type DrawPart, drawPartIdOf, drawPartNoun } from "../../domain/draw/draw-part.ts";
import { type DrawTurn, drawTurnNoun } from "../../domain/draw/draw-turn.ts";
import { expertDrawNoun, isUnderWay } from "../../domain/draw/expert-draw.ts";
import { decidePublishDraw, type PublishedDraw } from "../../domain/draw/publish-draw.ts";
import { type Act, plan } from "../../domain/kernel/commitment.ts";
import { localDateOf } from "../../domain/kernel/instant.ts";
import type { Stored } from "../../domain/kernel/noun.ts";
import { refuse } from "../../domain/kernel/result.ts";
import { actOf, decidingFor, done } from "../shell/act-on.ts";
import { type Context, route } from "../shell/route.ts";
import { someAtATime } from "../shell/some-at-a-time.ts";
import { gatherExperts, gatherUnits } from "./gather-candidates.ts";

const randomBytesOf = 32;
const partsAtOnce = 4;

/**
 * R05, R14: a draw over all units that await a panel, as many as the experts have room for, those who applied first coming first.
 * 4 GetItem, what gathering the candidates takes, a transaction a part, and the one that publishes the draw: parts without a draw are
 * seen by nobody.
 */
export const prepareDraw = route(declared, async ({ request: { cycleId, publicValue } }, context) => {
  const activity = await context.records.get(creationActivityNoun, cycleId);
  if (!activity) return refuse("unknown-record", declared.clause, { noun: "creation-activity", id: cycleId });
  if (activity.state.status === "finished" || activity.state.status === "cancelled") return refuse("cycle-closed", declared.clause);
  const deciding = await decidingFor(context, cycleId);
  if (!deciding.settings.expert.randomDraw) return refuse("random-draw-off", declared.clause);
  const turn = await context.records.get(drawTurnNoun, cycleId);
  const last = await underWay(context, turn);
  if (last) return refuse("draw-open", declared.clause, { drawId: last });
  const experts = await gatherExperts(context, cycleId, deciding.settings);
  const seats = experts.reduce((sum, { capacity }) => sum + capacity, 0);
  const units = await gatherUnits(context, cycleId, Math.floor(seats / deciding.settings.panel.size.unitReview));
  const drawId = context.newId();
  const [secret, salt] = [randomBytes(randomBytesOf).toString("hex"), randomBytes(randomBytesOf).toString("hex")];
  const looking = { today: localDateOf(context.now), lookbackYears: deciding.settings.recusal.lookbackYears };
  const candidates = candidatesOf({ experts, units }, { salt, drawId }, { ...looking, place: context.jurisdiction.code });
  const [sealedSecret, sealedSalt] = await Promise.all([context.vault.seal(secret), context.vault.seal(salt)]);
  const decision = decidePublishDraw(candidates, { drawId, cycleId, publicValue, secret, sealedSecret, sealedSalt }, deciding);
  if (!decision.ok) return decision;
  const act = actOf(declared, context);
  await someAtATime(decision.value.parts, partsAtOnce, (part) => writePart(context, part, act));
  return done(
    plan(expertDrawNoun, drawId, null, decision.value.draw, act),
    plan(drawTurnNoun, cycleId, turn ?? null, { cycleId, drawId }, act),
  );
});

const underWay = async ({ records }: Context, turn: Stored<DrawTurn> | undefined): Promise<string | undefined> => {
  const last = turn && (await records.get(expertDrawNoun, turn.state.drawId));
  return last && isUnderWay(last.state) ? last.id : undefined;
};

const writePart = async ({ records, vault }: Context, open: PublishedDraw["parts"][number], act: Act): Promise<void> => {
  const { kind, number, drawId } = open;
  const part: DrawPart = "ids" in open ? { kind: open.kind, number, drawId, sealed: await vault.seal(JSON.stringify(open.ids)) } : open;
  const id = drawPartIdOf(drawId, kind, number);
  if ((await records.commit([plan(drawPartNoun, id, null, part, act)])) !== "done") throw new Error(`part ${id} exists already`);
};
