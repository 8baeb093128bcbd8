import type { Instant } from "../kernel/instant.ts";
import type { Placement } from "../kernel/noun.ts";
import type { WorkItem } from "./work-item.ts";

type Standing = Pick<WorkItem, "noun" | "id" | "stepVersion"> & { readonly placement: Placement };

/** The work items of the step a record stands at, one a wait, as they are opened. */
export const workItemsOf = ({ noun, id, stepVersion, placement }: Standing, openedAt: Instant): readonly WorkItem[] =>
  placement.waits.map(({ action, audience, clause, dueAt }, index) => ({
    noun,
    id,
    step: placement.step,
    stepVersion,
    index,
    action,
    audience,
    clause,
    summary: placement.summary,
    openedAt,
    dueAt: dueAt ?? null,
  }));
