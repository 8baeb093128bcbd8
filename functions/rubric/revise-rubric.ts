import { reviseRubric as declared } from "../../domain/rubric/contract.ts";
import { decideReviseRubric } from "../../domain/rubric/revise-rubric.ts";
import { actOnRubric } from "./act-on-rubric.ts";

/** R04, R54. */
export const reviseRubric = actOnRubric(declared, decideReviseRubric);
