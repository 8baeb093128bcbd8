import { ok, refuse } from "../../domain/kernel/result.ts";
import { getProject as declaredGet, listProjects as declaredList, listOwnProjects as declaredOwn } from "../../domain/project/contract.ts";
import { mayListProject, mayReadProject } from "../../domain/project/may.ts";
import { projectNoun } from "../../domain/project/project.ts";
import { rankOf } from "../../domain/project/project-status.ts";
import { projectSeenBy, showsVersion, summarySeenBy } from "../../domain/project/seen-project.ts";
import { load } from "../shell/act-on.ts";
import { route } from "../shell/route.ts";

/** One project, as the reader may see it. 2 GetItem. */
export const getProject = route(declaredGet, async ({ params }, context) => {
  const found = await load(context, projectNoun, params.id);
  if (!found.ok) return found;
  const { state, version, hash } = found.value;
  if (!mayReadProject(context.actor, state)) return refuse("unknown-record", declaredGet.clause);
  const shown = showsVersion(context.actor, state.status) ? { version, hash } : { version: null, hash: null };
  return ok({ commitments: [], view: { ...shown, project: projectSeenBy(context.actor, state) } });
});

/** The projects of a cycle along the path, those that concern the reader; a page may hold fewer rows than asked for. 1 Query. */
export const listProjects = route(declaredList, async ({ request }, context) => {
  const sort = request.status ? { prefix: rankOf(request.status) } : { from: rankOf("recommended"), upTo: "99" };
  const page = await context.records.list(`cycle:${request.cycleId}:project`, { ...request, sort });
  const rows = page.rows.filter((row) => mayListProject(context.actor, row)).map((row) => summarySeenBy(context.actor, row));
  return ok({ commitments: [], view: { ...page, rows } });
});

/** What the caller's organisation proposed or carries out. 1 Query. */
export const listOwnProjects = route(declaredOwn, async ({ request }, context) => {
  const page = await context.records.owned(`organization:${context.actor.organization.id}`, projectNoun.name, request);
  return ok({ commitments: [], view: { ...page, rows: page.rows.map((row) => summarySeenBy(context.actor, row)) } });
});
