import { reinstateExpert as declared } from "../../domain/expert/standing-contract.ts";
import { decideReinstateExpert } from "../../domain/expert/suspend-expert.ts";
import { changeStandingWithEvidence } from "./change-standing.ts";

/** R15. 3 GetItem, one more a file + 1 transaction of about 3. */
export const reinstateExpert = changeStandingWithEvidence(declared, decideReinstateExpert);
