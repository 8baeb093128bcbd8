import { plan } from "../../domain/kernel/commitment.ts";
import { refuse } from "../../domain/kernel/result.ts";
import { startRubric as declared } from "../../domain/rubric/contract.ts";
import { rubricNoun } from "../../domain/rubric/rubric.ts";
import { startRubric as start } from "../../domain/rubric/start-rubric.ts";
import { actOf, done } from "../shell/act-on.ts";
import { currentProgramme } from "../shell/deciding-now.ts";
import { route } from "../shell/route.ts";

/** R04: 2–3 GetItem + 1 transaction of 2. */
export const startRubric = route(declared, async ({ request }, context) => {
  const { copyFrom, year, title } = request;
  const copied = copyFrom === undefined ? undefined : await context.records.get(rubricNoun, copyFrom);
  if (copyFrom !== undefined && !copied) return refuse("unknown-record", declared.clause, { noun: rubricNoun.name, id: copyFrom });
  const rubricId = context.newId();
  const asked = { rubricId, year, title, by: context.actor.memberId };
  const rubric = start(asked, await currentProgramme(context), copied?.state ?? null);
  return done(plan(rubricNoun, rubricId, null, rubric, actOf(declared, context)));
});
