import type { Decision } from "../kernel/deciding.ts";
import { ok, refuse } from "../kernel/result.ts";
import type { Objection } from "./objection.ts";

/** The objection meets the form: it will be looked into (B.4). */
export const decideAcceptObjection = (objection: Objection): Decision<Objection, "wrong-step"> =>
  objection.status === "received"
    ? ok({ ...objection, status: "accepted" })
    : refuse("wrong-step", "7.1.2", { step: objection.status, needed: "received" });
