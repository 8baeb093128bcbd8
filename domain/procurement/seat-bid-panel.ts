import type { Deciding, Decision } from "../kernel/deciding.ts";
import { localDateOf } from "../kernel/instant.ts";
import { ok, refuse } from "../kernel/result.ts";
import { barredBy } from "../member/bars.ts";
import type { Member } from "../member/member.ts";
import { reaches } from "../programme/share.ts";
import type { BidPanelSeat } from "./bid-evaluation.ts";
import type { Procurement } from "./procurement.ts";

type Code = "wrong-step" | "bid-panel-size" | "bid-panel-outside" | "bid-panel-unfit";

/**
 * R66: who evaluates the opened bids. An odd number, enough experts from outside the body (B.3), none employed by or tied to a bidder
 * within the look-back, nobody who supervises. May be seated anew until the evaluation is recorded.
 */
export const decideSeatBidPanel = (
  procurement: Procurement,
  members: readonly Member[],
  { now, actor, settings }: Pick<Deciding, "now" | "actor" | "settings">,
): Decision<Procurement, Code> => {
  if (procurement.status !== "opened") return refuse("wrong-step", "7.1.4", { step: procurement.status, needed: "opened" });
  const size = settings.panel.size[procurement.terms.method === "inquiry" ? "inquiry" : "tender"];
  if (members.length < size || members.length % 2 === 0) return refuse("bid-panel-size", "7.1.4", { size, named: members.length });
  const bidders = procurement.opening?.bids.map(({ institutionId }) => institutionId) ?? [];
  const today = localDateOf(now);
  const unfit = members.find(
    (member) => !isFit(member, actor.organization.id) || isTied(member, bidders, today, settings.recusal.lookbackYears),
  );
  if (unfit) return refuse("bid-panel-unfit", "7.1.4", { memberId: unfit.memberId });
  const panel = members.map(
    ({ memberId, organization }): BidPanelSeat => ({
      memberId,
      organizationId: organization.id,
      outside: organization.id !== actor.organization.id,
    }),
  );
  const outside = panel.filter((seat) => seat.outside).length;
  if (!reaches(settings.panel.outsideExperts, outside, panel.length))
    return refuse("bid-panel-outside", "7.1.4", { outside, named: panel.length });
  return ok({ ...procurement, panel });
};

/** The body's own people, and experts of any employer that neither bids nor supervises. */
const isFit = ({ organization, roles, status }: Member, bodyId: string): boolean =>
  status === "active" &&
  (organization.id === bodyId || (roles.includes("expert") && !["service-institution", "supervisor"].includes(organization.kind)));

const isTied = (
  { relations, organization }: Member,
  bidders: readonly string[],
  today: Parameters<typeof barredBy>[2],
  lookbackYears: number,
): boolean => bidders.some((bidder) => bidder === organization.id || barredBy(relations, bidder, today, lookbackYears) !== undefined);
