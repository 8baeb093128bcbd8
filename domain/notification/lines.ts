import type { Instant } from "../kernel/instant.ts";
import type { WorkItem } from "../work-item/work-item.ts";
import type { DigestReason } from "./decide-digest.ts";

/** What a message says of work: nothing that names a record, what it holds, or anyone. */
export type Line = {
  readonly why: DigestReason | "opened";
  readonly action: string;
  readonly clause: string;
  readonly dueAt: Instant | null;
  /** How many items say the same. */
  readonly count: number;
};

/** Items of one reason, action and due time as one line, in the order of the items. */
export const linesOf = (told: readonly { readonly item: WorkItem; readonly why: Line["why"] }[]): readonly Line[] => {
  const alike = Map.groupBy(told, ({ item, why }) => [why, item.action, item.clause, item.dueAt].join(" "));
  return [...alike.values()].flatMap((items) => {
    const [first] = items;
    if (!first) return [];
    const { action, clause, dueAt } = first.item;
    return [{ why: first.why, action, clause, dueAt, count: items.length }];
  });
};
