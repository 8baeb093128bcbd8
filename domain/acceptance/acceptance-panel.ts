import * as z from "zod";
import { Id } from "../kernel/id.ts";
import { Instant } from "../kernel/instant.ts";
import { OrganizationKind } from "../member/actor.ts";

/** A seat on the panel. The kind of organisation is the source category that 7.3.1 asks to be mixed. */
export const PanelSeat = z.strictObject({ memberId: Id, organizationId: Id, source: OrganizationKind, leads: z.boolean() });
export type PanelSeat = z.infer<typeof PanelSeat>;

/** 验收小组: the seats in force, and who was replaced and why; the marks of the replaced are void. */
export const AcceptancePanel = z.strictObject({
  seats: z.array(PanelSeat).min(3).max(15),
  replaced: z.array(z.strictObject({ memberId: Id, by: Id, reason: z.string(), at: Instant })).max(30),
  formedAt: Instant,
});
export type AcceptancePanel = z.infer<typeof AcceptancePanel>;

export const sits = (panel: AcceptancePanel | null, memberId: string): boolean =>
  panel?.seats.some((seat) => seat.memberId === memberId) ?? false;

/** The leader's seat; a panel without one cannot be formed, so there always is. */
export const leaderOf = (panel: AcceptancePanel | null): PanelSeat | undefined => panel?.seats.find(({ leads }) => leads);
