import { rejectObjection as declared } from "../../domain/objection/contract.ts";
import { decideRejectObjection } from "../../domain/objection/reject-objection.ts";
import { settleObjection } from "./settle-objection.ts";

/** B.4: the form is not met; the objector reads why. */
export const rejectObjection = settleObjection(declared, decideRejectObjection);
