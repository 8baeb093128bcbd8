import { decideCancelCycle } from "../../domain/cycle/cancel-cycle.ts";
import { cancelCycle as declared } from "../../domain/cycle/contract.ts";
import { cycleNoun } from "../../domain/cycle/cycle.ts";
import { actOn } from "../shell/act-on.ts";

/** R08: a year called off stays on record with its reason. */
export const cancelCycle = actOn(declared, cycleNoun, decideCancelCycle);
