import { getApplication as declaredGet, listOwnApplications as declaredList } from "../../domain/application/read-contract.ts";
import { ownApplicationOf, ownRowOf } from "../../domain/application/seen-application.ts";
import { voluntaryStatement, voluntaryStatementHash } from "../../domain/application/voluntary-statement.ts";
import { ok } from "../../domain/kernel/result.ts";
import { unitSeesVersion } from "../../domain/unit-evaluation/status-seen-by-unit.ts";
import { unitEvaluationNoun } from "../../domain/unit-evaluation/unit-evaluation.ts";
import { route } from "../shell/route.ts";
import { loadOwn } from "./load-own.ts";

const { version: wordsVersion, zh, en } = voluntaryStatement;
const statementWords = { version: wordsVersion, zh: [...zh], en: [...en], hash: voluntaryStatementHash };

/** 3 GetItem. */
export const getApplication = route(declaredGet, async ({ params }, context) => {
  const own = await loadOwn(context, params.id);
  if (!own.ok) return own;
  const { stored, closesAt } = own.value;
  const told = unitSeesVersion(stored.state) ? { version: stored.version, hash: stored.hash } : { version: null, hash: null };
  return ok({ commitments: [], view: { ...told, application: ownApplicationOf(stored.state, closesAt), statementWords } });
});

/** Each row from its record, since the list's own rows tell the step as it is. 1 GetItem + 1 Query + 1 BatchGetItem. */
export const listOwnApplications = route(declaredList, async ({ request }, context) => {
  const page = await context.records.owned(`organization:${context.actor.organization.id}`, unitEvaluationNoun.name, request);
  const ids = page.rows.map(({ id }) => id);
  const found = ids.length === 0 ? [] : await context.records.getMany(unitEvaluationNoun, ids);
  return ok({
    commitments: [],
    view: { cursor: page.cursor, rows: found.flatMap((evaluation) => (evaluation ? [ownRowOf(evaluation.state)] : [])) },
  });
});
