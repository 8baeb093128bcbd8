import { ok, refuse } from "../../domain/kernel/result.ts";
import { needConfirmationIdOf, needConfirmationNoun } from "../../domain/procurement/need-confirmation.ts";
import { listNeedConfirmations as declared } from "../../domain/procurement/proposal-contract.ts";
import { mayReadProject } from "../../domain/project/may.ts";
import { projectNoun } from "../../domain/project/project.ts";
import { route } from "../shell/route.ts";

/** R64: an institution reads its own (1 GetItem); the others read all, once the contract is signed (1 Query + 1 GetItem each). */
export const listNeedConfirmations = route(declared, async ({ params, request }, context) => {
  const { records, actor } = context;
  if (actor.organization.kind === "service-institution") {
    const own = await records.get(needConfirmationNoun, needConfirmationIdOf(params.id, actor.organization.id));
    return ok({ commitments: [], view: { rows: own ? [own.state] : [], cursor: null } });
  }
  const project = await records.get(projectNoun, params.id);
  if (!project || !mayReadProject(actor, project.state)) return refuse("unknown-record", declared.clause);
  if (project.state.contract === null) return refuse("need-confirmations-sealed", declared.clause);
  const { rows, cursor } = await records.list(`project:${params.id}:need-confirmation`, request);
  const found = await Promise.all(rows.map(({ id }) => records.get(needConfirmationNoun, id)));
  return ok({ commitments: [], view: { rows: found.flatMap((one) => (one ? [one.state] : [])), cursor } });
});
