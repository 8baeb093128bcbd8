import { changedPaths } from "../../domain/conformity-evaluation/changed-paths.ts";
import {
  getSubmittedSection as declaredGet,
  listRevisions as declaredRevisions,
} from "../../domain/conformity-evaluation/read-contract.ts";
import { revisionsOf } from "../../domain/conformity-evaluation/revisions-of.ts";
import type { HistoryEntry } from "../../domain/kernel/history.ts";
import { ok, refuse } from "../../domain/kernel/result.ts";
import { unitEvaluationNoun } from "../../domain/unit-evaluation/unit-evaluation.ts";
import { contentAt, handedInContent } from "../shell/application-sections.ts";
import { type Context, route } from "../shell/route.ts";
import { loadUnit } from "./load-review.ts";

/** R09: 3 GetItem. */
export const getSubmittedSection = route(declaredGet, async ({ params }, context) => {
  const unit = await loadUnit(context, params.id);
  if (!unit.ok) return unit;
  const { submission } = unit.value.state;
  const named = submission?.sections.find(({ section }) => section === params.section);
  const content = await handedInContent(context, unit.value.state, params.section);
  if (!submission || !named || !content) return refuse("unknown-record", declaredGet.clause);
  return ok({ commitments: [], view: { revision: submission.revision, version: named.version, hash: named.hash, content } });
});

/** R09: 2 GetItem + up to 5 Query of the unit's history + 1 GetItem a revision, of which there are four at most. */
export const listRevisions = route(declaredRevisions, async ({ params }, context) => {
  const unit = await loadUnit(context, params.id);
  if (!unit.ok) return unit;
  const revisions = revisionsOf(await historyOf(context, params.id)).flatMap(({ revision, at, how, sections }) => {
    const named = sections.find(({ section }) => section === params.section);
    return named ? [{ revision, at, how, version: named.version, hash: named.hash }] : [];
  });
  const contents = await Promise.all(
    revisions.map(async ({ version }) => (await contentAt(context, params.id, params.section, version)) ?? {}),
  );
  const rows = revisions.map((revision, index) => {
    const [before, after] = [contents[index - 1], contents[index]];
    return { ...revision, changed: before && after ? changedPaths(before, after) : [] };
  });
  return ok({ commitments: [], view: { revisions: rows } });
});

/** A unit's record has some dozens of lines; these hold a thousand. */
const mostPages = 5;

const historyOf = async ({ records }: Context, evaluationId: string): Promise<readonly HistoryEntry[]> => {
  const entries: HistoryEntry[] = [];
  let cursor: string | null = null;
  for (let read = 0; read < mostPages; read += 1) {
    const page = await records.history(unitEvaluationNoun.name, evaluationId, { limit: 200, cursor });
    entries.push(...page.rows);
    if (page.cursor === null) break;
    cursor = page.cursor;
  }
  return entries;
};
