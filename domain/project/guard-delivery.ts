import type { Deciding } from "../kernel/deciding.ts";
import { ok, type Refusal, type Refused, type Result, refuse } from "../kernel/result.ts";
import type { Actor } from "../member/actor.ts";
import { holdsPlace } from "../member/jurisdiction.ts";
import type { ServiceContract } from "../procurement/service-contract.ts";
import { mayReadProject } from "./may.ts";
import type { Project } from "./project.ts";
import type { ProjectStatus } from "./project-status.ts";

/** A project whose contract is signed: everything of 7.2 rests on it. */
export type ContractedProject = Project & { readonly contract: ServiceContract };

export type GuardCode = "unknown-record" | "not-permitted" | "wrong-step";

/** Whose act it is; the contract of the verb has only looked at the kind of organisation. */
type Holder = "institution" | "authority" | "body";

type Guard = { readonly holder: Holder; readonly clause: string; readonly at: readonly ProjectStatus[] };

/**
 * What every decision of 7.2 asks first: a project the actor may see, their own part in it, and the right step.
 * Refuses `unknown-record`, `not-permitted` and `wrong-step`, in this order.
 */
export const guardDelivery = (
  project: Project,
  { actor }: Pick<Deciding, "actor">,
  { holder, clause, at }: Guard,
): Result<ContractedProject, Refusal<GuardCode>> => {
  if (!mayReadProject(actor, project)) return refuse("unknown-record", clause);
  if (!isHolder(holder, actor, project)) return refuse("not-permitted", clause, { parties: partiesOf(holder, project) });
  const { contract } = project;
  if (contract === null || !at.includes(project.status)) return wrongStep(project, clause, at);
  return ok({ ...project, contract });
};

export const wrongStep = (
  { status }: Pick<Project, "status">,
  clause: string,
  needed: readonly ProjectStatus[],
): Refused<Refusal<"wrong-step">> => refuse("wrong-step", clause, { step: status, needed: needed.join(", ") });

const isHolder = (holder: Holder, { organization }: Actor, { contract, brief }: Project): boolean => {
  switch (holder) {
    case "institution":
      return organization.id === contract?.institutionId;
    case "authority":
      return organization.kind === "local-authority" && holdsPlace(organization.jurisdiction, brief.jurisdiction);
    case "body":
      return organization.kind === "evaluation-body";
  }
};

const partiesOf = (holder: Holder, { brief, contract }: Project): string =>
  ({
    institution: `service-institution ${contract?.institutionId ?? ""}`.trim(),
    authority: `local-authority ${brief.jurisdiction}`,
    body: "evaluation-body",
  })[holder];
