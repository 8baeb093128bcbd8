import type { Deciding, Decision } from "../kernel/deciding.ts";
import { addHours } from "../kernel/instant.ts";
import { ok, refuse } from "../kernel/result.ts";
import type { Project } from "../project/project.ts";
import type { Procurement } from "./procurement.ts";
import type { Proposal } from "./proposal.ts";
import { type ProcurementAndProject, returnProject } from "./return-project.ts";

/** So many proposals fit one transaction with the procurement, the project and the kept answer (100 items, two a record). */
export const mostProposals = 40;

/** A submission judged in time may still be on its way to the table at the deadline; a function lives 15 seconds at most. */
const settlingHours = 1 / 60;

type Opened = { readonly procurement: Procurement; readonly project: Project | null; readonly proposals: readonly Proposal[] };

/**
 * R66: the officer opens all proposals at once. With fewer than the method needs nothing is opened: the procurement fails, who bid
 * and at what price stays sealed for the next one, and the project returns. `proposals` are the submitted ones.
 */
export const decideOpenProposals = (
  { procurement, project }: ProcurementAndProject,
  proposals: readonly Proposal[],
  { now, actor, settings }: Pick<Deciding, "now" | "actor" | "settings">,
): Decision<Opened, "wrong-step" | "not-yet-due" | "too-many-proposals"> => {
  if (procurement.status !== "closed_for_bids")
    return refuse("wrong-step", "7.1.4", { step: procurement.status, needed: "closed_for_bids" });
  const opensAt = addHours(procurement.bidsCloseAt, settlingHours);
  if (now < opensAt) return refuse("not-yet-due", "7.1.4", { dueAt: opensAt });
  if (proposals.length > mostProposals) return refuse("too-many-proposals", "7.1.4", { limit: mostProposals });
  const { minBidders, inquiry } = settings.procurement;
  if (proposals.length < (procurement.terms.method === "inquiry" ? inquiry.minSuppliers : minBidders))
    return ok({ ...returnProject({ procurement, project }, "failed", "too-few-bidders", now), proposals: [] });
  const bids = proposals.map(({ institutionId, content, submittedAt }) => ({ institutionId, priceFen: content.priceFen, submittedAt }));
  const by = { memberId: actor.memberId, organizationId: actor.organization.id };
  return ok({
    procurement: { ...procurement, status: "opened", opening: { at: now, by, bids } },
    project: null,
    proposals: proposals.map((proposal) => ({ ...proposal, status: "opened" })),
  });
};
