import { listProjects } from "../../../domain/project/contract.ts";
import { useRows } from "../../api/use-read.ts";

/** Titles of a year's projects by their ids. */
export const useProjectTitles = (cycleId: string): Readonly<Record<string, string>> => {
  const { rows } = useRows(listProjects, { request: { cycleId, limit: 200 } });
  return Object.fromEntries(rows.map(({ id, summary }) => [id, String(summary["title"] ?? id)]));
};
