import { vetExpert as declared } from "../../domain/expert/entry-contract.ts";
import { decideVetExpert } from "../../domain/expert/vet-expert.ts";
import { actOnExpert } from "./act-on-expert.ts";

/** R11. 3 GetItem + 1 transaction of about 4. */
export const vetExpert = actOnExpert(declared, decideVetExpert);
