import { type Actor, isOverseer } from "../member/actor.ts";
import { holdsPlace } from "../member/jurisdiction.ts";
import type { Procurement } from "./procurement.ts";

type Seen = Pick<Procurement, "jurisdiction" | "panel" | "opening" | "award">;

const sitsOnPanel = ({ panel }: Pick<Procurement, "panel">, actor: Actor): boolean =>
  panel.some(({ memberId }) => memberId === actor.memberId);

/** Who judges or watches: the body, the supervisor, and the panel of this very procurement. */
export const seesEvaluation = (procurement: Pick<Procurement, "panel">, actor: Actor): boolean =>
  isOverseer(actor) || sitsOnPanel(procurement, actor);

const isItsPlace = ({ jurisdiction }: Seen, { organization }: Actor): boolean =>
  organization.kind === "local-authority" && holdsPlace(organization.jurisdiction, jurisdiction);

/** The documents are open to every service institution; the place's authority follows its own projects. */
export const mayReadProcurement = (procurement: Seen, actor: Actor): boolean =>
  seesEvaluation(procurement, actor) || isItsPlace(procurement, actor) || actor.organization.kind === "service-institution";

/** Bids are read out to those who bid. */
export const mayReadOpening = (procurement: Seen, actor: Actor): boolean =>
  seesEvaluation(procurement, actor) ||
  isItsPlace(procurement, actor) ||
  (procurement.opening?.bids.some(({ institutionId }) => institutionId === actor.organization.id) ?? false);

/** The contract is its parties', the supervisor's and the place's authority's. */
export const mayReadContract = (procurement: Seen, actor: Actor): boolean =>
  actor.organization.kind === "evaluation-body" ||
  actor.organization.kind === "supervisor" ||
  isItsPlace(procurement, actor) ||
  procurement.award?.institutionId === actor.organization.id;
