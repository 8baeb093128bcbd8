import { inspectProject as declared } from "../../domain/inspection/contract.ts";
import { decideInspect } from "../../domain/inspection/inspect-project.ts";
import { satisfactionRoundOf } from "../../domain/inspection/record-satisfaction.ts";
import { emptyTally, satisfactionTallyNoun, tallyIdOf } from "../../domain/inspection/satisfaction.ts";
import { plan } from "../../domain/kernel/commitment.ts";
import { memberNoun } from "../../domain/member/member.ts";
import { projectNoun } from "../../domain/project/project.ts";
import { actOf, decidingFor, done, load } from "../shell/act-on.ts";
import { checkEvidence } from "../shell/check-evidence.ts";
import { route } from "../shell/route.ts";

/**
 * R74, R75: the round's count is read and closed in the transaction of the inspection, so an answer that comes at the same
 * moment is counted either here or in the next round. 4 GetItem + 1 a file + 1 transaction of 2.
 */
export const inspectProject = route(declared, async ({ params, request }, context) => {
  const found = await load(context, projectNoun, params.id);
  if (!found.ok) return found;
  const project = found.value.state;
  const round = satisfactionRoundOf(project);
  const tallyId = tallyIdOf(params.id, round);
  const [deciding, member, tally] = await Promise.all([
    decidingFor(context, project.cycleId),
    context.records.get(memberNoun, context.actor.memberId),
    context.records.get(satisfactionTallyNoun, tallyId),
  ]);
  const counted = tally?.state ?? emptyTally(params.id, project.cycleId, round);
  const satisfaction = { answers: counted.answers, satisfied: counted.satisfied };
  const decision = decideInspect(project, request, { ...deciding, relations: member?.state.relations ?? [], satisfaction });
  if (!decision.ok) return decision;
  const files = await checkEvidence(
    context,
    Object.values(request.findings).flatMap(({ evidenceIds }) => evidenceIds),
    declared.clause,
  );
  if (!files.ok) return files;
  const act = actOf(declared, context);
  return done(
    plan(projectNoun, params.id, found.value, decision.value, act),
    plan(satisfactionTallyNoun, tallyId, tally ?? null, { ...counted, countedAt: context.now }, act),
  );
});
