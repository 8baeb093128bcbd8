import { ConflictGround, type Judged, type Tied } from "./conflict.ts";
import { type LookingBack, relatedTo, spellingsOf, type Tie, tiesOf } from "./ties-of.ts";

type Holder = { readonly memberId: string; readonly ground: ConflictGround };

/** Who is tied to which organisation: built once for all experts, so that asking for a unit costs only its own ties. */
export type ConflictIndex = { readonly holders: ReadonlyMap<string, readonly Holder[]>; readonly memberIds: ReadonlySet<string> };

/** Costs the number of relations of all experts together. */
export const conflictIndex = (experts: readonly Tied[], looking: LookingBack): ConflictIndex => {
  const holders = new Map<string, Holder[]>();
  const hold = (memberId: string, { organization, ground }: Tie): void => {
    const held = holders.get(organization);
    if (held) held.push({ memberId, ground });
    else holders.set(organization, [{ memberId, ground }]);
  };
  for (const expert of experts) for (const tie of tiesOf(expert, looking)) hold(expert.memberId, tie);
  return { holders, memberIds: new Set(experts.map(({ memberId }) => memberId)) };
};

/** The experts of the index who may not judge the unit, each with the gravest ground: exactly those whom `conflictsBetween` finds. */
export const barredExperts = ({ holders, memberIds }: ConflictIndex, unit: Judged): ReadonlyMap<string, ConflictGround> => {
  const barred = new Map<string, ConflictGround>();
  const bar = (memberId: string, ground: ConflictGround): void => {
    const known = barred.get(memberId);
    if (known === undefined || isGraver(ground, known)) barred.set(memberId, ground);
  };
  for (const organization of spellingsOf(unit)) for (const { memberId, ground } of holders.get(organization) ?? []) bar(memberId, ground);
  for (const organization of relatedTo(unit))
    for (const { memberId } of holders.get(organization) ?? []) bar(memberId, "related-organization");
  for (const memberId of unit.barredIds ?? []) if (memberIds.has(memberId)) bar(memberId, "challenge-granted");
  return barred;
};

const isGraver = (one: ConflictGround, other: ConflictGround): boolean =>
  ConflictGround.options.indexOf(one) < ConflictGround.options.indexOf(other);
