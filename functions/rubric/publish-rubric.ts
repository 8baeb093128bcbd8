import { publishRubric as declared } from "../../domain/rubric/contract.ts";
import { decidePublishRubric } from "../../domain/rubric/publish-rubric.ts";
import { actOnRubric } from "./act-on-rubric.ts";

/** R04. */
export const publishRubric = actOnRubric(declared, decidePublishRubric);
