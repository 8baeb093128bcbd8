import type { Deciding, Decision } from "../kernel/deciding.ts";
import { ok, type Refusal, type Refused, refuse } from "../kernel/result.ts";
import type { PanelEntry } from "./draw-part.ts";
import { panelsHashOf, seedOf } from "./draw-seed.ts";
import type { DrawStatus, ExpertDraw } from "./expert-draw.ts";

const off = (draw: ExpertDraw, ...needed: readonly DrawStatus[]): Refused<Refusal<"wrong-step">> | undefined =>
  needed.includes(draw.status) ? undefined : refuse("wrong-step", "5.3", { step: draw.status, needed: needed.join(", ") });

/**
 * The public value is entered once it can be known, by someone else than who published the roster; with it the secret comes out and
 * the seed is fixed. Refuses `wrong-step`, `not-yet-due` and `own-draw`.
 */
export const decideRevealDraw = (
  draw: ExpertDraw,
  { value, secret }: { readonly value: string; readonly secret: string },
  { now, actor }: Pick<Deciding, "now" | "actor">,
): Decision<ExpertDraw, "wrong-step" | "not-yet-due" | "own-draw"> => {
  const wrong = off(draw, "published");
  if (wrong) return wrong;
  const { publicValue, commitment, rosterHash } = draw;
  if (now < publicValue.knownFrom) return refuse("not-yet-due", "5.3", { dueAt: publicValue.knownFrom });
  if (actor.memberId === draw.publishedBy.memberId) return refuse("own-draw", "4");
  const seed = seedOf({ commitment, secret, source: publicValue.source, value, rosterHash });
  return ok({ ...draw, status: "revealed", publicValue: { ...publicValue, value }, secret, seed });
};

/** The panels as worked out from the seed; `parts` says in how many pieces they are kept. */
export const decideRunDraw = (
  draw: ExpertDraw,
  { panels, parts }: { readonly panels: readonly PanelEntry[]; readonly parts: number },
  { now }: Pick<Deciding, "now">,
): Decision<ExpertDraw, "wrong-step"> =>
  off(draw, "revealed") ??
  ok({ ...draw, status: "drawn", panelsHash: panelsHashOf(panels), parts: { ...draw.parts, panels: parts }, drawnAt: now });

/** So many units' panels have been opened; all of them: the draw is done. */
export const decideCountOpened = (draw: ExpertDraw, opened: number): Decision<ExpertDraw, "wrong-step"> =>
  off(draw, "drawn") ?? ok({ ...draw, opened, status: opened >= draw.units ? "opened" : "drawn" });

/** Given up with a reason that everyone may read, before anyone is drawn: a draw whose outcome is known cannot be drawn again. */
export const decideCancelDraw = (
  draw: ExpertDraw,
  { reason }: { readonly reason: string },
  { now }: Pick<Deciding, "now">,
): Decision<ExpertDraw, "wrong-step"> =>
  off(draw, "published", "revealed") ?? ok({ ...draw, status: "cancelled", cancelled: { reason, at: now } });
