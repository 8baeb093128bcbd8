import { type Conflict, ConflictGround, type Judged, type Tied } from "./conflict.ts";
import { type LookingBack, relatedTo, spellingsOf, tiesOf } from "./ties-of.ts";

/**
 * R05, domain.md B.3: every reason why this expert may not judge this unit, the gravest first and each once; none when they may.
 * The order of relations does not matter, and one relation less never adds a reason.
 */
export const conflictsBetween = (expert: Tied, unit: Judged, looking: LookingBack): readonly Conflict[] => {
  const ties = tiesOf(expert, looking);
  const own = spellingsOf(unit);
  const related = relatedTo(unit);
  const { unitId } = unit;
  const conflicts: readonly Conflict[] = [
    ...ties.filter(({ organization }) => own.includes(organization)).map(({ ground }) => ({ ground, path: [unitId] })),
    ...ties
      .filter(({ organization }) => related.includes(organization))
      .map(({ organization }) => ({ ground: "related-organization" as const, path: [organization, unitId] })),
    ...(unit.barredIds?.includes(expert.memberId) ? [{ ground: "challenge-granted" as const, path: [unitId] }] : []),
  ];
  const distinct = new Map(conflicts.map((conflict) => [`${gravityOf(conflict)}#${conflict.path.join("#")}`, conflict]));
  return [...distinct].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([, conflict]) => conflict);
};

/** Sorts as plain text. */
const gravityOf = ({ ground }: Pick<Conflict, "ground">): string => String(ConflictGround.options.indexOf(ground)).padStart(2, "0");
