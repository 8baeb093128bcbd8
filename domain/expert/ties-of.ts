import { addMonths, type LocalDate } from "../kernel/instant.ts";
import type { ConflictGround, Judged, Tied } from "./conflict.ts";

/** An organisation that an expert is tied to, and by what. */
export type Tie = { readonly organization: string; readonly ground: ConflictGround };

/** As of which day, and how far back a relation that ended still counts, that day of the year included (采购法实施条例第九条). */
export type LookingBack = { readonly today: LocalDate; readonly lookbackYears: number };

/** An organisation as it is compared: people write ids and credit codes in either case. */
const spelled = (organization: string): string => organization.toUpperCase();

/** The expert's employer and every relation of theirs that still counts. */
export const tiesOf = ({ organizationId, relations }: Omit<Tied, "memberId">, { today, lookbackYears }: LookingBack): readonly Tie[] => {
  const since = addMonths(today, -12 * lookbackYears);
  const counting = relations.filter(({ until }) => until === null || until >= since);
  return [
    { organization: spelled(organizationId), ground: "same-employer" },
    ...counting.map(({ organizationId: organization, kind }): Tie => ({ organization: spelled(organization), ground: kind })),
  ];
};

/** Both spellings of the unit, its id and its credit code. */
export const spellingsOf = ({ unitId, uscc }: Pick<Judged, "unitId" | "uscc">): readonly string[] => [
  ...new Set([spelled(unitId), spelled(uscc)]),
];

/** What is one with the unit or close to it, the unit itself left out. */
export const relatedTo = (unit: Judged): readonly string[] => {
  const own = spellingsOf(unit);
  return [...new Set(unit.relatedOrganizationIds.map(spelled))].filter((organization) => !own.includes(organization));
};
