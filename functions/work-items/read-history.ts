import { acceptanceNoun } from "../../domain/acceptance/acceptance.ts";
import { isUnderReview } from "../../domain/application/may.ts";
import { cycleNoun } from "../../domain/cycle/cycle.ts";
import { seesCycleMove } from "../../domain/cycle/seen-cycle.ts";
import { decisionNoun } from "../../domain/decision/decision.ts";
import { assignmentNoun } from "../../domain/expert/expert-assignment.ts";
import { ok, refuse } from "../../domain/kernel/result.ts";
import { isOverseer } from "../../domain/member/actor.ts";
import { unitEvaluationNoun } from "../../domain/unit-evaluation/unit-evaluation.ts";
import { readHistory as declared } from "../../domain/work-item/contract.ts";
import { type Context, route } from "../shell/route.ts";

type MayRead = (context: Context, id: string) => Promise<boolean> | boolean;

/** Records whose history holds nothing sealed and no personal data are every member's; the rest is the body's, until announced. */
const readers: Readonly<Record<string, MayRead>> = {
  call: () => true,
  notice: () => true,
  announcement: () => true,
  "published-result": () => true,
  "frozen-programme": () => true,
  cycle: async (context, id) => {
    const cycle = await context.records.get(cycleNoun, id);
    return cycle !== undefined && seesCycleMove(context.actor, cycle.state);
  },
  "creation-activity": () => true,
  survey: ({ actor }) => isOverseer(actor),
  expert: ({ actor }) => isOverseer(actor),
  cultivation: ({ actor }) => isOverseer(actor),
  "nqi-diagnosis": ({ actor }) => isOverseer(actor),
  // Who looked at signs, and why.
  "sign-look": ({ actor }) => isOverseer(actor),
  // Who wrote and published it.
  rubric: ({ actor }) => isOverseer(actor),
  "conformity-evaluation": ({ actor }) => isOverseer(actor),
  "result-list": ({ actor }) => isOverseer(actor),
  appeal: ({ actor }) => isOverseer(actor),
  // Before the window has closed nobody but the unit knows of it.
  "unit-evaluation": async ({ records, actor }, id) => {
    const evaluation = await records.get(unitEvaluationNoun, id);
    return evaluation !== undefined && isOverseer(actor) && isUnderReview(evaluation.state);
  },
  // Holds grades before they are announced and how many units were satisfied.
  project: ({ actor }) => isOverseer(actor),
  // It knows nothing of the proposals before they are opened.
  procurement: ({ actor }) => isOverseer(actor),
  // Holds each member's vote, which is theirs alone until the minutes.
  decision: async ({ records, actor }, id) => {
    const decision = await records.get(decisionNoun, id);
    return decision !== undefined && decision.state.status !== "convened" && isOverseer(actor);
  },
  promotion: ({ actor }) => isOverseer(actor),
  "promotion-entry": ({ actor }) => isOverseer(actor),
  // How the panel came to its result; sheets have histories of their own.
  "technical-evaluation": ({ actor }) => isOverseer(actor),
  "calibrated-view": ({ actor }) => isOverseer(actor),
  // A sheet is its author's alone until the panel is added up.
  "expert-assignment": async ({ records, actor }, id) => {
    const assignment = await records.get(assignmentNoun, id);
    return assignment?.state.memberId === actor.memberId || (assignment?.state.status === "sealed" && isOverseer(actor));
  },
  acceptance: async (context, id) => {
    const acceptance = await context.records.get(acceptanceNoun, id);
    return acceptance?.state.status === "announced" && isOverseer(context.actor);
  },
};

/** R05, R06: who did what, when and why, each line chained to the one before, so that anyone may recompute it. 1–2 GetItem + 1 Query. */
export const readHistory = route(declared, async ({ params, request }, context) => {
  const mayRead = Object.hasOwn(readers, params.noun) ? readers[params.noun] : undefined;
  if (!mayRead || !(await mayRead(context, params.id))) return refuse("unknown-record", declared.clause);
  const page = await context.records.history(params.noun, params.id, request);
  return page.rows.length === 0
    ? refuse("unknown-record", declared.clause)
    : ok({ commitments: [], view: { ...page, rows: [...page.rows] } });
});
