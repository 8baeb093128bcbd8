import { live } from "../adapters/live.ts";
import { httpFunction } from "../shell/http.ts";
import { getSatisfaction } from "./get-satisfaction.ts";
import { inspectProject } from "./inspect-project.ts";
import { listInspections } from "./list-inspections.ts";
import { recordSatisfaction } from "./record-satisfaction.ts";
import { reportRectification } from "./report-rectification.ts";
import { traceProject } from "./trace-project.ts";

/** 7.2.4 过程检查: inspections, rectification, satisfaction of the served units. */
export const routes = [inspectProject, reportRectification, listInspections, traceProject, recordSatisfaction, getSatisfaction];
export const createHandler = httpFunction("inspection", routes);
export const handler = createHandler(live);
