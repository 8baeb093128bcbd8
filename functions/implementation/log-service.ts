import { plan } from "../../domain/kernel/commitment.ts";
import { organizationNoun } from "../../domain/member/member.ts";
import { logService as declared } from "../../domain/project/delivery-contract.ts";
import { decideLogService } from "../../domain/project/log-service.ts";
import { projectNoun } from "../../domain/project/project.ts";
import { servedOrganizationIdOf, servedOrganizationNoun, serviceLogNoun } from "../../domain/project/service-log.ts";
import { actOf, done, load } from "../shell/act-on.ts";
import { checkEvidence } from "../shell/check-evidence.ts";
import { route } from "../shell/route.ts";

/** R73: the log, the milestone it serves and whom it served in one transaction. At most 4 GetItem + 1 a file + 1 transaction of 3. */
export const logService = route(declared, async ({ params, request }, context) => {
  const found = await load(context, projectNoun, params.id);
  if (!found.ok) return found;
  const { organizationId } = request.servedUnit;
  const registered = organizationId === null || (await context.records.get(organizationNoun, organizationId)) !== undefined;
  const logId = context.newId();
  const decision = decideLogService(found.value.state, { ...request, logId }, { actor: context.actor, now: context.now, registered });
  if (!decision.ok) return decision;
  const files = await checkEvidence(context, request.evidenceIds, declared.clause);
  if (!files.ok) return files;
  const { log, project, served } = decision.value;
  const act = actOf(declared, context);
  const servedId = served && servedOrganizationIdOf(params.id, served.organizationId);
  const first = served && servedId && !(await context.records.get(servedOrganizationNoun, servedId));
  return done(
    plan(serviceLogNoun, logId, null, log, act),
    ...(project ? [plan(projectNoun, params.id, found.value, project, act)] : []),
    ...(first ? [plan(servedOrganizationNoun, servedId, null, served, act)] : []),
  );
});
