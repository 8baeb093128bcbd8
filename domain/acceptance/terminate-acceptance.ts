import type { Decision } from "../kernel/deciding.ts";
import { ok, refuse } from "../kernel/result.ts";
import type { Acceptance } from "./acceptance.ts";

const terminable = ["applied", "panel_formed", "planned"] as const;

/** R75: an acceptance ends with its project as long as the institution has handed in nothing; afterwards it is judged. */
export const decideTerminateAcceptance = (acceptance: Acceptance): Decision<Acceptance, "wrong-step"> =>
  terminable.some((status) => status === acceptance.status)
    ? ok({ ...acceptance, status: "terminated" })
    : refuse("wrong-step", "7.2.4", { step: acceptance.status, needed: terminable.join(", ") });
