import { type Actor, isOverseer } from "../member/actor.ts";
import type { Cultivation } from "./cultivation.ts";

type Joined = Pick<Cultivation, "partners" | "units">;

/** Who runs a cultivation: the body, and the organisations that are its partners. */
export const leads = ({ partners }: Pick<Cultivation, "partners">, { organization }: Pick<Actor, "organization">): boolean =>
  organization.kind === "evaluation-body" || partners.includes(organization.id);

/** Who knows which units take part: those who run it or watch. A unit knows of itself alone. */
export const seesUnits = (cultivation: Joined, actor: Actor): boolean => isOverseer(actor) || leads(cultivation, actor);

export const takesPart = ({ units }: Pick<Cultivation, "units">, { organization }: Pick<Actor, "organization">): boolean =>
  units.includes(organization.id);

/** The record as this reader may see it. */
export const cultivationSeenBy = (actor: Actor, cultivation: Cultivation): Cultivation =>
  seesUnits(cultivation, actor) ? cultivation : { ...cultivation, units: cultivation.units.filter((id) => id === actor.organization.id) };
