import { decideCloseObjection } from "../../domain/objection/close-objection.ts";
import { closeObjection as declared } from "../../domain/objection/contract.ts";
import { objectionNoun } from "../../domain/objection/objection.ts";
import { actOn } from "../shell/act-on.ts";

/** B.4: nobody took the reply further in time. */
export const closeObjection = actOn(declared, objectionNoun, (objection, _, deciding) => decideCloseObjection(objection, deciding));
