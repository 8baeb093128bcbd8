import type { Decision } from "../kernel/deciding.ts";
import { ok, refuse } from "../kernel/result.ts";
import type { Cycle } from "./cycle.ts";

/** R85: the promotion package of a cycle goes out once all its results are announced. */
export const decidePromoteCycle = (cycle: Cycle, { promotionId }: { readonly promotionId: string }): Decision<Cycle, "wrong-step"> =>
  cycle.status === "announced"
    ? ok({ ...cycle, status: "promoted", promotionId })
    : refuse("wrong-step", "8", { step: cycle.status, needed: "announced" });
