import type { Tied } from "../expert/conflict.ts";
import { barredExperts, conflictIndex } from "../expert/conflict-index.ts";
import type { LookingBack } from "../expert/ties-of.ts";
import { holdsPlace } from "../member/jurisdiction.ts";
import type { UnitEvaluation } from "../unit-evaluation/unit-evaluation.ts";
import { type Coding, expertCodeOf, fieldCodeOf, placeCodeOf, unitCodeOf } from "./draw-codes.ts";
import type { GroundsEntry, RosterEntry, UnitEntry } from "./draw-part.ts";

/** An expert who may be drawn: available, with room for `capacity` more units. */
export type DrawableExpert = Tied & {
  readonly fields: readonly string[];
  readonly jurisdiction: string;
  readonly capacity: number;
};

/** A unit that awaits its panel; `firstPanel` are the members who judged it before a successful appeal. */
export type DrawableUnit = Pick<
  UnitEvaluation,
  "evaluationId" | "unitId" | "uscc" | "jurisdiction" | "field" | "relatedOrganizationIds" | "barredIds"
> & { readonly firstPanel: readonly string[] };

type Coded<Entry> = { readonly id: string; readonly entry: Entry };

/** In order of code, which tells nothing; each with whom or what the code stands for, under seal. */
export type Candidates = {
  readonly roster: readonly Coded<RosterEntry>[];
  readonly units: readonly (Coded<UnitEntry> & { readonly grounds: GroundsEntry })[];
};

const anyField = "*";

/**
 * Experts and units as the published record shows them: codes for who they are, and of everything else only what the draw needs.
 * Costs the number of relations, not experts times units. `place` is the body's own: someone of the whole of it is of no place.
 */
export const candidatesOf = (
  { experts, units }: { readonly experts: readonly DrawableExpert[]; readonly units: readonly DrawableUnit[] },
  coding: Coding,
  { place, ...looking }: LookingBack & { readonly place: string },
): Candidates => {
  const index = conflictIndex(experts, looking);
  const codes = new Map(experts.map(({ memberId }) => [memberId, expertCodeOf(coding, memberId)]));
  const roster = experts.map(({ memberId, fields, jurisdiction, capacity }) => ({
    id: memberId,
    entry: {
      code: expertCodeOf(coding, memberId),
      fields: fields.includes(anyField) ? [] : fields.map((field) => fieldCodeOf(coding, field)).toSorted(),
      place: jurisdiction === place ? null : placeCodeOf(coding, jurisdiction),
      capacity,
    },
  }));
  const coded = units.map((unit) => {
    const code = unitCodeOf(coding, unit.evaluationId);
    const grounds = groundsFor(unit, barredExperts(index, judgedOf(unit)), codes);
    const places = placesOf(unit.jurisdiction, place).map((one) => placeCodeOf(coding, one));
    const field = unit.field === null ? null : fieldCodeOf(coding, unit.field);
    const barred = grounds.map(({ expert }) => expert);
    return { id: unit.evaluationId, entry: { code, field, places, barred }, grounds: { unit: code, grounds } };
  });
  return { roster: roster.toSorted(byCode), units: coded.toSorted(byCode) };
};

/** What the conflict check looks at; an organisation asked to be kept away counts as one close to the unit. */
export const judgedOf = (unit: Omit<DrawableUnit, "evaluationId" | "jurisdiction" | "field" | "firstPanel">) => ({
  ...unit,
  relatedOrganizationIds: [...unit.relatedOrganizationIds, ...unit.barredIds],
});

const byCode = (one: { readonly entry: { readonly code: string } }, other: { readonly entry: { readonly code: string } }): number =>
  one.entry.code < other.entry.code ? -1 : 1;

const groundsFor = (
  { firstPanel }: DrawableUnit,
  barred: ReturnType<typeof barredExperts>,
  codes: ReadonlyMap<string, string>,
): GroundsEntry["grounds"] => {
  const before = firstPanel.filter((memberId) => !barred.has(memberId)).map((memberId) => [memberId, "first-panel"] as const);
  return [...barred, ...before]
    .flatMap(([memberId, ground]) => {
      const expert = codes.get(memberId);
      return expert === undefined ? [] : [{ expert, ground }];
    })
    .toSorted((one, other) => (one.expert < other.expert ? -1 : 1));
};

/** The unit's own place and the wider ones around it, below the body's own (GB/T 2260: county, city, province). */
const placesOf = (jurisdiction: string, place: string): readonly string[] => {
  const wider = [jurisdiction, `${jurisdiction.slice(0, 4)}00`, `${jurisdiction.slice(0, 2)}0000`];
  return [...new Set(wider)].filter((one) => one !== place && !holdsPlace(one, place));
};
