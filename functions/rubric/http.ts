import { live } from "../adapters/live.ts";
import { httpFunction } from "../shell/http.ts";
import { publishRubric } from "./publish-rubric.ts";
import { getRubric, listRubrics } from "./read-rubrics.ts";
import { reviseRubric } from "./revise-rubric.ts";
import { simulateRubric } from "./simulate-rubric.ts";
import { startRubric } from "./start-rubric.ts";
import { withdrawRubric } from "./withdraw-rubric.ts";

/** 4, 6: the rubric by which units are scored. */
export const routes = [startRubric, listRubrics, getRubric, reviseRubric, publishRubric, withdrawRubric, simulateRubric];
export const createHandler = httpFunction("rubric", routes);
export const handler = createHandler(live);
