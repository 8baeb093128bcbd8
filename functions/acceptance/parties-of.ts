import type { Acceptance } from "../../domain/acceptance/acceptance.ts";
import type { Parties } from "../../domain/acceptance/seat-rules.ts";
import { projectNoun } from "../../domain/project/project.ts";
import type { RecordStore } from "../shell/ports.ts";

const pageSize = 200;

/**
 * Who is party to the matter: the institution, every institution with a contract of the same cycle, the project's inspectors.
 * 1 GetItem + 1 Query for each 200 projects of the cycle.
 */
export const partiesOf = async (
  records: RecordStore,
  { projectId, cycleId, institutionId }: Pick<Acceptance, "projectId" | "cycleId" | "institutionId">,
): Promise<Parties> => {
  const project = await records.get(projectNoun, projectId);
  const rivals = new Set<string>();
  let cursor: string | undefined;
  do {
    const page = await records.list(`cycle:${cycleId}:project`, { limit: pageSize, cursor });
    for (const { summary } of page.rows) {
      const contracted = summary["institutionId"];
      if (typeof contracted === "string" && contracted !== institutionId) rivals.add(contracted);
    }
    cursor = page.cursor ?? undefined;
  } while (cursor !== undefined);
  return { institutionId, rivalIds: [...rivals], inspectorIds: project?.state.inspections.map(({ inspectorId }) => inspectorId) ?? [] };
};
