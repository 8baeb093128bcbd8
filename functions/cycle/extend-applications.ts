import { extendApplications as declared } from "../../domain/creation-activity/contract.ts";
import { creationActivityNoun } from "../../domain/creation-activity/creation-activity.ts";
import { decideExtendApplications } from "../../domain/creation-activity/extend-applications.ts";
import { actOn } from "../shell/act-on.ts";

/** R06: the units' own closings follow when they fall due. */
export const extendApplications = actOn(declared, creationActivityNoun, decideExtendApplications);
