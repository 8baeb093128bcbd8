import { eligibilityOf } from "../../domain/application/eligibility.ts";
import { checkEligibility as declaredCheck, readEligibility as declaredRead } from "../../domain/application/public-contract.ts";
import { ok } from "../../domain/kernel/result.ts";
import { currentProgramme } from "../shell/deciding-now.ts";
import { route } from "../shell/route.ts";

/** R06: what rules a unit out, and for how many years back. 1 GetItem. */
export const readEligibility = route(declaredRead, async (_, context) => {
  const { vetoes, vetoYears } = (await currentProgramme(context)).settings.evaluation;
  return ok({ commitments: [], view: { lookBackYears: vetoYears, grounds: [...vetoes] } });
});

/** R03: for the unit to know before it begins; nothing is kept. 1 GetItem. */
export const checkEligibility = route(declaredCheck, async ({ request }, context) => {
  const { settings } = await currentProgramme(context);
  const { eligible, grounds, unanswered } = eligibilityOf(request.answers, settings);
  return ok({ commitments: [], view: { eligible, grounds: [...grounds], unanswered: [...unanswered] } });
});
