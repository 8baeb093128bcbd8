import type { Deciding, Decision } from "../kernel/deciding.ts";
import { ok, refuse } from "../kernel/result.ts";
import { type Cultivation, mostUnits } from "./cultivation.ts";
import { takesPart } from "./may.ts";

type Known = Pick<Deciding, "actor">;

/** R16: a unit joins by its own act; nobody can enrol it. */
export const decideJoinCultivation = (
  cultivation: Cultivation,
  _: unknown,
  { actor }: Known,
): Decision<Cultivation, "wrong-step" | "already-joined" | "cultivation-full"> => {
  if (cultivation.status === "closed") return refuse("wrong-step", "5.4", { step: "closed", needed: "planned, running" });
  if (takesPart(cultivation, actor)) return refuse("already-joined", "5.4");
  if (cultivation.units.length >= mostUnits) return refuse("cultivation-full", "5.4", { limit: mostUnits });
  return ok({ ...cultivation, units: [...cultivation.units, actor.organization.id] });
};

/** R16: and leaves by its own act; what was done so far stays on record. */
export const decideLeaveCultivation = (
  cultivation: Cultivation,
  _: unknown,
  { actor }: Known,
): Decision<Cultivation, "wrong-step" | "unit-not-joined"> => {
  if (cultivation.status === "closed") return refuse("wrong-step", "5.4", { step: "closed", needed: "planned, running" });
  if (!takesPart(cultivation, actor)) return refuse("unit-not-joined", "5.4", { id: actor.organization.id });
  return ok({ ...cultivation, units: cultivation.units.filter((id) => id !== actor.organization.id) });
};
