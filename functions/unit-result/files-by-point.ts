import { PointContent } from "../../domain/application/section-content.ts";
import type { Fields } from "../../domain/kernel/history.ts";
import { ScoringPointId } from "../../domain/standard/elements.ts";
import type { UnitEvaluation } from "../../domain/unit-evaluation/unit-evaluation.ts";
import { handedInContent, readSections } from "../shell/application-sections.ts";
import { filesNamed } from "../shell/check-evidence.ts";
import type { Context } from "../shell/route.ts";

/** Names of the files that were handed in for each point. 2 BatchGetItem + 1 GetItem for each section saved since. */
export const filesByPoint = async (context: Context, unit: UnitEvaluation): Promise<ReadonlyMap<ScoringPointId, readonly string[]>> => {
  const named = await Promise.all(
    (await handedIn(context, unit)).map(async ({ point, content }) => ({ point, ids: fileIdsOf(await content) })),
  );
  const files = await filesNamed(
    context,
    named.flatMap(({ ids }) => ids),
  );
  return new Map(named.map(({ point, ids }) => [point, ids.flatMap((id) => files.get(id)?.file.fileName ?? [])]));
};

type HandedIn = { readonly point: ScoringPointId; readonly content: Promise<Fields | undefined> | Fields | null };

const handedIn = async (context: Context, unit: UnitEvaluation): Promise<readonly HandedIn[]> => {
  const { stored } = await readSections(context, unit.evaluationId);
  return (unit.submission?.sections ?? []).flatMap(({ section, version }) => {
    const point = ScoringPointId.safeParse(section);
    if (!point.success) return [];
    const now = stored.find(({ state }) => state.section === section)?.state;
    const content = now?.contentVersion === version ? now.content : handedInContent(context, unit, section);
    return [{ point: point.data, content }];
  });
};

const fileIdsOf = (content: Fields | null | undefined): readonly string[] =>
  content === null || content === undefined
    ? []
    : Object.values(PointContent.parse(content).aspects).flatMap((answer) => answer?.evidence.map(({ evidenceId }) => evidenceId) ?? []);
