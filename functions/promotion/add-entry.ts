import { plan } from "../../domain/kernel/commitment.ts";
import { refuse } from "../../domain/kernel/result.ts";
import { mayReadProject } from "../../domain/project/may.ts";
import { projectNoun } from "../../domain/project/project.ts";
import { decideAddEntry } from "../../domain/promotion/add-entry.ts";
import { addEntry as declared } from "../../domain/promotion/contract.ts";
import { beginPromotion, promotionIdOf, promotionNoun } from "../../domain/promotion/promotion.ts";
import { promotionEntryNoun } from "../../domain/promotion/promotion-entry.ts";
import { actOf, done } from "../shell/act-on.ts";
import { checkEvidence } from "../shell/check-evidence.ts";
import { route } from "../shell/route.ts";

/** R85–R88: the first entry of a cycle begins its package. 3 GetItem, one more a file + 1 transaction. */
export const addEntry = route(declared, async ({ request }, context) => {
  const project = await context.records.get(projectNoun, request.projectId);
  if (!project || !mayReadProject(context.actor, project.state)) return refuse("unknown-record", declared.clause);
  const { cycleId } = project.state;
  const stored = await context.records.get(promotionNoun, promotionIdOf(cycleId));
  const promotion = stored?.state ?? beginPromotion(cycleId);
  const asked = { entryId: context.newId(), content: request.content };
  const decision = decideAddEntry(promotion, asked, { now: context.now, actor: context.actor, project: project.state });
  if (!decision.ok) return decision;
  const files = await checkEvidence(context, request.content.evidenceIds, declared.clause);
  if (!files.ok) return files;
  const act = actOf(declared, context);
  const entry = plan(promotionEntryNoun, asked.entryId, null, decision.value, act);
  return stored ? done(entry) : done(entry, plan(promotionNoun, promotion.promotionId, null, promotion, act));
});
