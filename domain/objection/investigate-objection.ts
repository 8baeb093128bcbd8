import type { Decision } from "../kernel/deciding.ts";
import { ok, refuse } from "../kernel/result.ts";
import type { Objection } from "./objection.ts";

/** What it says is being looked into; only then can it be answered. */
export const decideInvestigateObjection = (objection: Objection): Decision<Objection, "wrong-step"> =>
  objection.status === "accepted"
    ? ok({ ...objection, status: "investigating" })
    : refuse("wrong-step", "7.1.2", { step: objection.status, needed: "accepted" });
