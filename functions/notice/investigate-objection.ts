import { investigateObjection as declared } from "../../domain/objection/contract.ts";
import { decideInvestigateObjection } from "../../domain/objection/investigate-objection.ts";
import { objectionNoun } from "../../domain/objection/objection.ts";
import { actOn } from "../shell/act-on.ts";

/** B.4: what it says is looked into. */
export const investigateObjection = actOn(declared, objectionNoun, decideInvestigateObjection);
