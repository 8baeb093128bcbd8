import { type Actor, isOverseer } from "../member/actor.ts";
import { holdsPlace } from "../member/jurisdiction.ts";
import type { Acceptance } from "./acceptance.ts";
import { sits } from "./acceptance-panel.ts";
import type { AcceptanceStatus } from "./acceptance-status.ts";

/** How much of an acceptance someone sees: all but the sheets, only what is settled in public, or not even that it exists. */
export type Sight = "whole" | "outside" | "none";

type Known = Pick<Acceptance, "institutionId" | "jurisdiction" | "panel">;

/** The body, its supervisor and the panel see the whole; the institution and the place it works for see it from outside. */
export const sightOf = (actor: Pick<Actor, "memberId" | "organization">, acceptance: Known): Sight => {
  const { kind, id, jurisdiction } = actor.organization;
  if (isOverseer(actor) || sits(acceptance.panel, actor.memberId)) return "whole";
  if (id === acceptance.institutionId) return "outside";
  if (kind === "local-authority" && holdsPlace(jurisdiction, acceptance.jurisdiction)) return "outside";
  return "none";
};

const sealed: readonly AcceptanceStatus[] = ["scoring", "scored", "concluded", "approved"];

/** From outside, judging looks like waiting after the defence, also when a justified objection sent the matter back. */
export const statusFromOutside = ({ status, noticeId }: Pick<Acceptance, "status" | "noticeId">): AcceptanceStatus =>
  sealed.includes(status) || (status === "cleared" && noticeId === null) ? "defended" : status;
