import { live } from "../adapters/live.ts";
import { httpFunction } from "../shell/http.ts";
import { extendCall } from "./extend-call.ts";
import { listSurveys } from "./list-surveys.ts";
import { publishCall } from "./publish-call.ts";
import { recordSurvey } from "./record-survey.ts";

/** 7.1.1 项目征集: demand survey and project call. */
export const routes = [recordSurvey, listSurveys, publishCall, extendCall];
export const createHandler = httpFunction("call", routes);
export const handler = createHandler(live);
