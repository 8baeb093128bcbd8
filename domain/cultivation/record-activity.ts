import type { Deciding, Decision } from "../kernel/deciding.ts";
import { localDateOf } from "../kernel/instant.ts";
import { ok, refuse } from "../kernel/result.ts";
import type { Member } from "../member/member.ts";
import { decideRecordRelations } from "../member/record-relations.ts";
import type { Cultivation } from "./cultivation.ts";
import type { CultivationActivity } from "./cultivation-activity.ts";
import { leads } from "./may.ts";

type Asked = Omit<CultivationActivity, "cultivationId" | "recordedBy" | "recordedAt">;
type Recorded = { readonly cultivation: Cultivation; readonly activity: CultivationActivity };

/** R16: what was done for units that had joined. The first activity sets the cultivation running. */
export const decideRecordActivity = (
  cultivation: Cultivation,
  asked: Asked,
  { actor, now }: Pick<Deciding, "actor" | "now">,
): Decision<Recorded, "wrong-step" | "not-permitted" | "activity-ahead" | "unit-not-joined"> => {
  if (!leads(cultivation, actor)) return refuse("not-permitted", "5.4", { parties: "evaluation-body, partner" });
  const { status, cultivationId, activities } = cultivation;
  if (status === "closed") return refuse("wrong-step", "5.4", { step: status, needed: "planned, running" });
  if (asked.date > localDateOf(now)) return refuse("activity-ahead", "5.4", { date: asked.date });
  const stranger = asked.unitIds.find((id) => !cultivation.units.includes(id));
  if (stranger !== undefined) return refuse("unit-not-joined", "5.4", { id: stranger });
  const recordedBy = { memberId: actor.memberId, organizationId: actor.organization.id };
  return ok({
    cultivation: { ...cultivation, status: "running", activities: activities + 1 },
    activity: { ...asked, cultivationId, recordedBy, recordedAt: now },
  });
};

/** R16, R05: whoever advised a unit may not judge it until the look-back from that day has passed. */
export const tieAdviser = (
  adviser: Member,
  { cultivationId, unitIds, date }: Pick<CultivationActivity, "cultivationId" | "unitIds" | "date">,
): Decision<Member, "relations-full"> =>
  decideRecordRelations(
    adviser,
    unitIds.map((organizationId) => ({ organizationId, kind: "cultivation", until: date, source: `cultivation ${cultivationId}` })),
  );
