import { withdrawRubric as declared } from "../../domain/rubric/contract.ts";
import { decideWithdrawRubric } from "../../domain/rubric/withdraw-rubric.ts";
import { actOnRubric } from "./act-on-rubric.ts";

/** R04. */
export const withdrawRubric = actOnRubric(declared, decideWithdrawRubric);
