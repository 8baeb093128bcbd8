import type { Deciding, Decision } from "../kernel/deciding.ts";
import { ok, type Refusal, type Refused, refuse } from "../kernel/result.ts";
import type { Member } from "../member/member.ts";
import type { Acceptance } from "./acceptance.ts";
import type { PanelSeat } from "./acceptance-panel.ts";
import { offStep } from "./off-step.ts";
import { type Parties, type SeatCode, seatRefusal } from "./seat-rules.ts";

type Asked = { readonly members: readonly { readonly member: Member; readonly leads: boolean }[] };
type Known = Pick<Deciding, "now" | "actor" | "settings"> & { readonly parties: Parties };
type PanelCode = "panel-size" | "panel-sources" | "panel-leader";

/** R77: an odd panel from several kinds of organisation, one leader from outside the body, nobody who is party to the matter. */
export const decideFormPanel = (
  acceptance: Acceptance,
  asked: Asked,
  known: Known,
): Decision<Acceptance, "wrong-step" | PanelCode | SeatCode> => {
  const off = offStep(acceptance, known.actor, "7.3.1", "applied");
  if (off) return off;
  for (const { member } of asked.members) {
    const unfit = seatRefusal(member, known.parties, known);
    if (unfit) return unfit;
  }
  const seats = asked.members.map(({ member, leads }) => seatOf(member, leads));
  const wrong = panelRefusal(seats, known);
  return wrong ?? ok({ ...acceptance, status: "panel_formed", panel: { seats, replaced: [], formedAt: known.now } });
};

export const seatOf = ({ memberId, organization }: Member, leads: boolean): PanelSeat => ({
  memberId,
  organizationId: organization.id,
  source: organization.kind,
  leads,
});

/** What must hold of the seats together; checked again when one of them is replaced. */
export const panelRefusal = (
  seats: readonly PanelSeat[],
  { settings: { panel } }: Pick<Deciding, "settings">,
): Refused<Refusal<PanelCode>> | undefined => {
  const size = panel.size.acceptance;
  if (seats.length !== size || new Set(seats.map(({ memberId }) => memberId)).size !== size) return refuse("panel-size", "7.3.1", { size });
  const sources = new Set(seats.map(({ source }) => source)).size;
  if (sources < panel.acceptanceSources) return refuse("panel-sources", "7.3.1", { sources, least: panel.acceptanceSources });
  const [leader, ...others] = seats.filter(({ leads }) => leads);
  const led = leader !== undefined && others.length === 0 && (panel.leaderFromBody || leader.source !== "evaluation-body");
  return led ? undefined : refuse("panel-leader", "7.3.1");
};
