import type { Deciding, Decision } from "../kernel/deciding.ts";
import { ok, refuse } from "../kernel/result.ts";
import type { Organization } from "../member/member.ts";
import type { Cultivation } from "./cultivation.ts";
import { leads } from "./may.ts";

type Asked = Pick<Cultivation, "cultivationId" | "title" | "year" | "plan" | "evidenceIds"> & {
  readonly partners: readonly Pick<Organization, "organizationId" | "kind">[];
};

/** R16: the body plans with its partners, or a partner plans; whoever plans is in it. */
export const decidePlanCultivation = (
  { partners, ...asked }: Asked,
  { actor, now }: Pick<Deciding, "actor" | "now">,
): Decision<Cultivation, "partner-unfit"> => {
  const stranger = partners.find(({ kind }) => kind !== "partner");
  if (stranger) return refuse("partner-unfit", "5.4", { id: stranger.organizationId });
  const own = actor.organization.kind === "partner" ? [actor.organization.id] : [];
  const by = { memberId: actor.memberId, organizationId: actor.organization.id };
  return ok({
    ...asked,
    partners: [...new Set([...own, ...partners.map(({ organizationId }) => organizationId)])],
    units: [],
    status: "planned",
    activities: 0,
    plannedBy: by,
    plannedAt: now,
    closing: null,
  });
};

/** R16: what came of it, by whoever runs it. */
export const decideCloseCultivation = (
  cultivation: Cultivation,
  { summary }: { readonly summary: string },
  { actor, now }: Pick<Deciding, "actor" | "now">,
): Decision<Cultivation, "wrong-step" | "not-permitted"> => {
  if (!leads(cultivation, actor)) return refuse("not-permitted", "5.4", { parties: "evaluation-body, partner" });
  if (cultivation.status === "closed") return refuse("wrong-step", "5.4", { step: "closed", needed: "planned, running" });
  const by = { memberId: actor.memberId, organizationId: actor.organization.id };
  return ok({ ...cultivation, status: "closed", closing: { summary, by, at: now } });
};
