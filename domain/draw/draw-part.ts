import * as z from "zod";
import { ConflictGround } from "../expert/conflict.ts";
import { Id } from "../kernel/id.ts";
import type { Noun } from "../kernel/noun.ts";
import { placed } from "../kernel/place.ts";

/** Stands for an expert, a unit, a field or a place in the published record: 12 hex digits that only the salt could lead back. */
export const DrawCode = z.string().regex(/^[0-9a-f]{12}$/);
export type DrawCode = z.infer<typeof DrawCode>;

/** An expert as the draw sees them. `place` is null when they belong to no narrower place than the body's own. */
export const RosterEntry = z.strictObject({
  code: DrawCode,
  /** Codes of their fields; empty: any field. */
  fields: z.array(DrawCode).max(20),
  place: DrawCode.nullable(),
  /** The most units they may be drawn for. */
  capacity: z.int().positive(),
});
export type RosterEntry = z.infer<typeof RosterEntry>;

/** A unit as the draw sees it: its field, the places it lies in, and the experts who must stay away from it, in order of code. */
export const UnitEntry = z.strictObject({
  code: DrawCode,
  field: DrawCode.nullable(),
  places: z.array(DrawCode).max(3),
  barred: z.array(DrawCode).max(5000),
});
export type UnitEntry = z.infer<typeof UnitEntry>;

/** A unit's panel, its leader first. */
export const PanelEntry = z.strictObject({ unit: DrawCode, panel: z.array(DrawCode).max(15) });
export type PanelEntry = z.infer<typeof PanelEntry>;

/** Why each barred expert is barred, for those who watch over the draw; a ground may be a personal matter. */
export const GroundsEntry = z.strictObject({
  unit: DrawCode,
  grounds: z.array(z.strictObject({ expert: DrawCode, ground: ConflictGround.or(z.literal("first-panel")) })),
});
export type GroundsEntry = z.infer<typeof GroundsEntry>;

const common = { drawId: Id, number: z.int().nonnegative() };

/**
 * One piece of a draw's record, each well below what an item may hold. Roster, units and panels are everyone's, grounds the
 * overseers', and who is behind the codes lies under the vault's seal.
 */
export const DrawPart = z.discriminatedUnion("kind", [
  z.strictObject({ ...common, kind: z.literal("roster"), entries: z.array(RosterEntry) }),
  z.strictObject({ ...common, kind: z.literal("units"), entries: z.array(UnitEntry) }),
  z.strictObject({ ...common, kind: z.literal("panels"), entries: z.array(PanelEntry) }),
  z.strictObject({ ...common, kind: z.literal("grounds"), entries: z.array(GroundsEntry) }),
  z.strictObject({ ...common, kind: z.literal("expert-ids"), sealed: z.string() }),
  z.strictObject({ ...common, kind: z.literal("unit-ids"), sealed: z.string() }),
]);
export type DrawPart = z.infer<typeof DrawPart>;
export type DrawPartKind = DrawPart["kind"];

/** What lies under the seal of an `expert-ids` or `unit-ids` part: code and id of each entry. */
export const SealedIds = z.array(z.tuple([DrawCode, Id]));

export const drawPartIdOf = (drawId: string, kind: DrawPartKind, number: number): string => `${drawId}-${kind}-${number}`;

export const drawPartNoun: Noun<DrawPart> = { name: "draw-part", schema: DrawPart, place: ({ kind }) => placed(kind) };

/** Characters of JSON a part may hold; an item takes 400 kB. */
const partLimit = 150_000;

/** Entries in their order, cut into parts that fit an item; at least one part. */
export const inParts = <Entry>(entries: readonly Entry[]): readonly (readonly Entry[])[] => {
  const parts: Entry[][] = [[]];
  let size = 0;
  for (const entry of entries) {
    const length = JSON.stringify(entry).length;
    if (size > 0 && size + length > partLimit) {
      parts.push([]);
      size = 0;
    }
    parts.at(-1)?.push(entry);
    size += length;
  }
  return parts;
};
