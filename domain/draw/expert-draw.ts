import * as z from "zod";
import { By } from "../kernel/history.ts";
import { Id } from "../kernel/id.ts";
import { Instant } from "../kernel/instant.ts";
import type { Noun, Wait } from "../kernel/noun.ts";
import { placed } from "../kernel/place.ts";
import { Sha256Hex } from "../kernel/sha256-hex.ts";

/** `published` shows roster, exclusions and commitment; `revealed` has the seed; `drawn` the panels; `opened` once all are invited. */
export const DrawStatus = z.enum(["published", "revealed", "drawn", "opened", "cancelled"]);
export type DrawStatus = z.infer<typeof DrawStatus>;

/** 随机抽取 of panels for many units at once (5.3). Experts and units bear codes, so that it can be published before any result. */
export const ExpertDraw = z.strictObject({
  drawId: Id,
  cycleId: Id,
  status: DrawStatus,
  panelSize: z.int().positive(),
  experts: z.int().nonnegative(),
  units: z.int().nonnegative(),
  /** How many parts hold the roster, the units and, once drawn, the panels. */
  parts: z.strictObject({ roster: z.int().positive(), units: z.int().positive(), panels: z.int().nonnegative() }),
  /** SHA-256 over the RFC 8785 form of all roster and unit entries in order (`rosterHashOf`). */
  rosterHash: Sha256Hex,
  /** SHA-256 of the secret that the body committed to when it published the roster. */
  commitment: Sha256Hex,
  /** The secret and the salt of the codes, under seal until the seed is revealed and the results are out respectively. */
  sealedSecret: z.string(),
  sealedSalt: z.string(),
  /** A value nobody can know or choose beforehand: where it will stand, from when, and what it was. */
  publicValue: z.strictObject({ source: z.string(), knownFrom: Instant, value: z.string().nullable() }),
  secret: z.string().nullable(),
  seed: Sha256Hex.nullable(),
  panelsHash: Sha256Hex.nullable(),
  /** How many units' panels have been opened. */
  opened: z.int().nonnegative(),
  publishedBy: By,
  publishedAt: Instant,
  drawnAt: Instant.nullable(),
  /** Why it was given up before anyone was drawn; everyone may read it. */
  cancelled: z.strictObject({ reason: z.string(), at: Instant }).nullable().default(null),
});
export type ExpertDraw = z.infer<typeof ExpertDraw>;

const waitsOf = ({ status, publicValue }: ExpertDraw): readonly Wait[] =>
  status === "published"
    ? [{ action: "reveal-draw", audience: "role:evaluation-body:officer", clause: "5.3", dueAt: publicValue.knownFrom }]
    : [];

/** Whether it still stands in the way of another draw of the same year. */
export const isUnderWay = ({ status }: Pick<ExpertDraw, "status">): boolean => status !== "opened" && status !== "cancelled";

export const expertDrawNoun: Noun<ExpertDraw> = {
  name: "expert-draw",
  schema: ExpertDraw,
  place: (draw) => {
    const { status, cycleId, publishedAt, rosterHash, commitment, units, experts, panelSize } = draw;
    return placed(status, {
      waits: waitsOf(draw),
      list: { key: `cycle:${cycleId}:expert-draw`, sort: publishedAt },
      summary: { cycleId, status, publishedAt, rosterHash, commitment, units, experts, panelSize },
      workflow: isUnderWay(draw) ? "unit-evaluation" : null,
    });
  },
};
