import type { WorkItem } from "../../domain/work-item/work-item.ts";
import { textOf } from "./json-text.ts";
import { inboxKeys, workKey } from "./keys.ts";

/** A work item as it lies in the table while it is open; `sealedToken` null when no workflow waits for its answer. */
export const openedWork = (item: WorkItem, sealedToken: string | null) => {
  const key = workKey(item.noun, item.id, item.stepVersion, item.index);
  return {
    ...key,
    entity: "work",
    item: textOf(item),
    ...(sealedToken === null ? {} : { sealedToken }),
    ...inboxKeys(item.audience, item.dueAt, key),
  };
};
