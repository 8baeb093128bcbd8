import type { Summary } from "../../../domain/work-item/work-item.ts";

/** Records by the step they stand at, in the order the steps first appear: lists sort along the path. */
export const countByStep = (rows: readonly Pick<Summary, "step">[]): readonly { readonly step: string; readonly count: number }[] => {
  const counts = new Map<string, number>();
  for (const { step } of rows) counts.set(step, (counts.get(step) ?? 0) + 1);
  return [...counts].map(([step, count]) => ({ step, count }));
};
