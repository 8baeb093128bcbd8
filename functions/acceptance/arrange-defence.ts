import { nameRespondent as declaredRespondent, scheduleDefence as declaredSchedule } from "../../domain/acceptance/contract.ts";
import { decideNameRespondent, decideScheduleDefence } from "../../domain/acceptance/hold-defence.ts";
import { actOnAcceptance } from "./act-on-acceptance.ts";

/** R80: when and where. */
export const scheduleDefence = actOnAcceptance(declaredSchedule, decideScheduleDefence);

/** R81: who answers for the institution. */
export const nameRespondent = actOnAcceptance(declaredRespondent, decideNameRespondent);
