import type { Deciding, Decision } from "../kernel/deciding.ts";
import { ok, refuse } from "../kernel/result.ts";
import type { Member } from "../member/member.ts";
import type { Acceptance } from "./acceptance.ts";
import type { AcceptanceStatus } from "./acceptance-status.ts";
import { panelRefusal, seatOf } from "./form-panel.ts";
import { offStep } from "./off-step.ts";
import { type Parties, seatRefusal } from "./seat-rules.ts";

type Asked = { readonly memberId: string; readonly newcomer: Member; readonly reason: string };
type Known = Pick<Deciding, "now" | "actor" | "settings"> & { readonly parties: Parties };
type Code = "wrong-step" | "not-on-panel" | "panel-member-unfit" | "panel-member-recused" | "panel-size" | "panel-sources" | "panel-leader";

const replaceable = [
  "panel_formed",
  "planned",
  "materials_review",
  "supplement",
  "reviewed",
  "defence_scheduled",
  "defended",
  "scoring",
  "scored",
] as const satisfies readonly AcceptanceStatus[];

/**
 * Law on recusal found late (domain.md B.3): the seat goes to someone else and the marks of the one who leaves are void. Marks
 * already added up are undone, and the newcomer judges by the materials and the record of the defence.
 */
export const decideReplacePanelMember = (acceptance: Acceptance, asked: Asked, known: Known): Decision<Acceptance, Code> => {
  const { panel } = acceptance;
  const off = offStep(acceptance, known.actor, "7.3.1", ...replaceable);
  if (off) return off;
  const leaving = panel?.seats.find(({ memberId }) => memberId === asked.memberId);
  if (!panel || !leaving) return refuse("not-on-panel", "7.3.1", { memberId: asked.memberId });
  const { memberId: by } = asked.newcomer;
  const left = panel.replaced.some(({ memberId }) => memberId === by);
  const unfit = left ? refuse("panel-member-unfit", "7.3.1", { memberId: by }) : seatRefusal(asked.newcomer, known.parties, known);
  if (unfit) return unfit;
  const seats = panel.seats.map((seat) => (seat === leaving ? seatOf(asked.newcomer, leaving.leads) : seat));
  const wrong = panelRefusal(seats, known);
  if (wrong) return wrong;
  const replaced = [...panel.replaced, { memberId: asked.memberId, by, reason: asked.reason, at: known.now }];
  const undone = acceptance.status === "scored" ? ({ status: "scoring", result: null } as const) : {};
  return ok({ ...acceptance, ...undone, panel: { ...panel, seats, replaced } });
};
