import type { Project } from "../../../../domain/project/project.ts";

/** What the form of a plan begins with: the plan as it stands, or an objective for each target of the contract, so that none is forgotten. */
export const planStart = ({ plan, contract }: Pick<Project, "plan" | "contract">): { readonly content: unknown } => ({
  content: plan?.content ?? { objectives: (contract?.targets ?? []).map(({ targetId, name }) => ({ objective: name, targetId })) },
});
