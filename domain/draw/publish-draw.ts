import type { Deciding, Decision } from "../kernel/deciding.ts";
import type { Instant } from "../kernel/instant.ts";
import { ok, refuse } from "../kernel/result.ts";
import type { Candidates } from "./draw-candidates.ts";
import { type DrawPart, inParts } from "./draw-part.ts";
import { commitmentTo, rosterHashOf } from "./draw-seed.ts";
import type { ExpertDraw } from "./expert-draw.ts";

/** A part before the ids behind its codes are put under seal. */
type OpenPart = Exclude<DrawPart, { readonly sealed: string }> | OpenIds;
type OpenIds = {
  readonly drawId: string;
  readonly kind: "expert-ids" | "unit-ids";
  readonly number: number;
  readonly ids: readonly [string, string][];
};

export type PublishedDraw = { readonly draw: ExpertDraw; readonly parts: readonly OpenPart[] };

type Asked = {
  readonly drawId: string;
  readonly cycleId: string;
  readonly publicValue: { readonly source: string; readonly knownFrom: Instant };
  /** The secret in clear, to commit to, and both as the vault sealed them. */
  readonly secret: string;
  readonly sealedSecret: string;
  readonly sealedSalt: string;
};

/**
 * R05, R14: roster, units, exclusions and commitment are out before the value that decides is known; so neither can follow the other.
 * Refuses `draw-value-known` when the value is known already, `no-unit-waits`, and `too-few-experts` for a unit that could not be
 * given a full panel whoever else is drawn.
 */
export const decidePublishDraw = (
  { roster, units }: Candidates,
  { secret, sealedSecret, sealedSalt, ...asked }: Asked,
  { now, actor, settings }: Pick<Deciding, "now" | "actor" | "settings">,
): Decision<PublishedDraw, "draw-value-known" | "no-unit-waits" | "too-few-experts"> => {
  const panelSize = settings.panel.size.unitReview;
  if (asked.publicValue.knownFrom <= now) return refuse("draw-value-known", "5.3", { now });
  if (units.length === 0) return refuse("no-unit-waits", "5.3");
  const short = units.filter(({ entry }) => roster.length - entry.barred.length < panelSize).length;
  if (short > 0) return refuse("too-few-experts", "5.3", { units: short, panelSize });
  const rosterParts = inParts(roster.map(({ entry }) => entry));
  const unitParts = inParts(units.map(({ entry }) => entry));
  const draw: ExpertDraw = {
    ...{ drawId: asked.drawId, cycleId: asked.cycleId, status: "published", panelSize, experts: roster.length, units: units.length },
    parts: { roster: rosterParts.length, units: unitParts.length, panels: 0 },
    rosterHash: rosterHashOf(rosterParts.flat(), unitParts.flat()),
    commitment: commitmentTo(secret),
    ...{ sealedSecret, sealedSalt, publicValue: { ...asked.publicValue, value: null } },
    ...{ secret: null, seed: null, panelsHash: null, opened: 0 },
    ...{
      publishedBy: { memberId: actor.memberId, organizationId: actor.organization.id },
      publishedAt: now,
      drawnAt: null,
      cancelled: null,
    },
  };
  const groundsOf = new Map(units.map(({ grounds }) => [grounds.unit, grounds]));
  const ids = new Map([...roster, ...units].map(({ id, entry }) => [entry.code, id]));
  const part = { drawId: asked.drawId };
  return ok({
    draw,
    parts: [
      ...rosterParts.flatMap((entries, number): readonly OpenPart[] => [
        { ...part, kind: "roster", number, entries: [...entries] },
        { ...part, kind: "expert-ids", number, ids: idsOf(entries, ids) },
      ]),
      ...unitParts.flatMap((entries, number): readonly OpenPart[] => [
        { ...part, kind: "units", number, entries: [...entries] },
        { ...part, kind: "grounds", number, entries: entries.flatMap(({ code }) => groundsOf.get(code) ?? []) },
        { ...part, kind: "unit-ids", number, ids: idsOf(entries, ids) },
      ]),
    ],
  });
};

const idsOf = (entries: readonly { readonly code: string }[], ids: ReadonlyMap<string, string>): readonly [string, string][] =>
  entries.flatMap(({ code }): readonly [string, string][] => {
    const id = ids.get(code);
    return id === undefined ? [] : [[code, id]];
  });
