import { addMonths, type LocalDate } from "../kernel/instant.ts";
import type { Relation } from "./member.ts";

/**
 * The relation that bars its holder from judging an organisation (回避), undefined when there is none. A relation that ended
 * counts for `lookbackYears` after its last day, that day of the year included (采购法实施条例第九条; domain.md B.3).
 */
export const barredBy = (
  relations: readonly Relation[],
  organizationId: string,
  today: LocalDate,
  lookbackYears: number,
): Relation | undefined => {
  const since = addMonths(today, -12 * lookbackYears);
  return relations.find((relation) => relation.organizationId === organizationId && (relation.until === null || relation.until >= since));
};
