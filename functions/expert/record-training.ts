import { recordTraining as declared } from "../../domain/expert/standing-contract.ts";
import { decideRecordTraining } from "../../domain/expert/train-expert.ts";
import { actOnExpert } from "./act-on-expert.ts";

/** R12. 3 GetItem + 1 transaction of about 3. */
export const recordTraining = actOnExpert(declared, decideRecordTraining);
