import { decideRejectExpert } from "../../domain/expert/admit-expert.ts";
import { rejectExpert as declared } from "../../domain/expert/entry-contract.ts";
import { actOnExpert } from "./act-on-expert.ts";

/** R11. 3 GetItem + 1 transaction of about 3. */
export const rejectExpert = actOnExpert(declared, decideRejectExpert);
