import type { LocalDate } from "../kernel/instant.ts";
import type { Milestone } from "../procurement/service-contract.ts";
import type { Project } from "./project.ts";

/** R68: milestones of the contract whose day has passed without any service logged for them. */
export const overdueMilestones = (
  { contract, servedMilestoneIds }: Pick<Project, "contract" | "servedMilestoneIds">,
  today: LocalDate,
): readonly Milestone[] => unservedMilestones({ contract, servedMilestoneIds }).filter(({ dueOn }) => dueOn < today);

/** Milestones of the contract without any service logged for them, due or not. */
export const unservedMilestones = ({
  contract,
  servedMilestoneIds,
}: Pick<Project, "contract" | "servedMilestoneIds">): readonly Milestone[] =>
  (contract?.milestones ?? []).filter(({ milestoneId }) => !servedMilestoneIds.includes(milestoneId));
