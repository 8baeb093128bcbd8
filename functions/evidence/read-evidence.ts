import { isUnderReview } from "../../domain/application/may.ts";
import {
  downloadEvidence as declaredDownload,
  getEvidence as declaredGet,
  listOwnEvidence as declaredOwn,
  listQuarantined as declaredQuarantined,
} from "../../domain/evidence/contract.ts";
import { applicationFileList, applicationFilePrefix, evidenceNoun } from "../../domain/evidence/evidence.ts";
import { ok, refuse } from "../../domain/kernel/result.ts";
import { unitEvaluationNoun } from "../../domain/unit-evaluation/unit-evaluation.ts";
import { load } from "../shell/act-on.ts";
import { route } from "../shell/route.ts";
import { mayReadEvidence } from "./may-read-evidence.ts";

/** 2–3 GetItem. */
export const getEvidence = route(declaredGet, async ({ params }, context) => {
  const found = await load(context, evidenceNoun, params.id);
  if (!found.ok) return found;
  if (!(await mayReadEvidence(context, found.value.state))) return refuse("unknown-record", declaredGet.clause);
  return ok({ commitments: [], view: found.value.state });
});

/** Nobody opens a file that was not released, not even its owner's colleagues' reviewers. 2–3 GetItem. */
export const downloadEvidence = route(declaredDownload, async ({ params }, context) => {
  const found = await load(context, evidenceNoun, params.id);
  if (!found.ok) return found;
  const { state } = found.value;
  if (!(await mayReadEvidence(context, state))) return refuse("unknown-record", declaredDownload.clause);
  if (state.status !== "released") return refuse("evidence-not-released", declaredDownload.clause);
  return ok({ commitments: [], view: { url: await context.evidenceLinks.download(state.key, state.file.fileName), expiresInSeconds: 60 } });
});

/**
 * What waits to be released by hand, oldest first. 1 Query. Files of applications are asked for by application and answered once it is under
 * review (1 GetItem more): even their number would tell before who is applying.
 */
export const listQuarantined = route(declaredQuarantined, async ({ request: { evaluationId, ...page } }, context) => {
  if (evaluationId === undefined) return ok({ commitments: [], view: await context.records.list("evidence-quarantined", page) });
  const evaluation = await context.records.get(unitEvaluationNoun, evaluationId);
  if (!evaluation || !isUnderReview(evaluation.state)) return ok({ commitments: [], view: { rows: [], cursor: null } });
  const sort = { prefix: applicationFilePrefix(evaluation.state.unitId, evaluationId) };
  return ok({ commitments: [], view: await context.records.list(applicationFileList, { ...page, sort }) });
});

/** 1 Query. */
export const listOwnEvidence = route(declaredOwn, async ({ request }, context) => {
  const page = await context.records.owned(`organization:${context.actor.organization.id}`, evidenceNoun.name, request);
  return ok({ commitments: [], view: { ...page, rows: [...page.rows] } });
});
