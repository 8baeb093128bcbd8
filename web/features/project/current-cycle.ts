import { listCycles } from "../../../domain/cycle/contract.ts";
import { useRows } from "../../api/use-read.ts";

/** The years, latest first; `current` is the one to begin with. */
export const useCycles = () => {
  const { rows, error, isPending } = useRows(listCycles);
  const ids = rows.map(({ id }) => id).toSorted((one, other) => other.localeCompare(one));
  return { ids, current: ids[0] ?? null, error, isPending };
};
