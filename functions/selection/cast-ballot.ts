import { castBallot as declaredBallot, recuseFromDecision as declaredRecusal } from "../../domain/decision/contract.ts";
import { decisionNoun } from "../../domain/decision/decision.ts";
import { decideCastBallot, decideRecuse } from "../../domain/decision/vote.ts";
import { actOn } from "../shell/act-on.ts";

/** R62: a member's own vote. */
export const castBallot = actOn(declaredBallot, decisionNoun, decideCastBallot);

/** R62, R05: a member steps aside. */
export const recuseFromDecision = actOn(declaredRecusal, decisionNoun, decideRecuse);
