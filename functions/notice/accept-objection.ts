import { decideAcceptObjection } from "../../domain/objection/accept-objection.ts";
import { acceptObjection as declared } from "../../domain/objection/contract.ts";
import { objectionNoun } from "../../domain/objection/objection.ts";
import { actOn } from "../shell/act-on.ts";

/** B.4: the form is met. */
export const acceptObjection = actOn(declared, objectionNoun, decideAcceptObjection);
