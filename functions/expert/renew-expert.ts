import { decideRenewExpert } from "../../domain/expert/admit-expert.ts";
import { renewExpert as declared } from "../../domain/expert/entry-contract.ts";
import { actOnExpert } from "./act-on-expert.ts";

/** R15. 3 GetItem + 1 transaction of 2. */
export const renewExpert = actOnExpert(declared, decideRenewExpert);
