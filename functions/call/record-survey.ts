import { recordSurvey as declared } from "../../domain/call/contract.ts";
import { surveyNoun } from "../../domain/call/demand-survey.ts";
import { cycleNoun } from "../../domain/cycle/cycle.ts";
import { plan } from "../../domain/kernel/commitment.ts";
import { refuse } from "../../domain/kernel/result.ts";
import { actOf, done } from "../shell/act-on.ts";
import { route } from "../shell/route.ts";

/** R60: 2 GetItem + 1 transaction of 2. */
export const recordSurvey = route(declared, async ({ request }, context) => {
  const cycle = await context.records.get(cycleNoun, request.cycleId);
  if (!cycle) return refuse("unknown-record", declared.clause);
  if (cycle.state.closedAt !== null) return refuse("cycle-closed", "5.1");
  const surveyId = context.newId();
  const survey = { ...request, surveyId, recordedAt: context.now };
  return done(plan(surveyNoun, surveyId, null, survey, actOf(declared, context)));
});
