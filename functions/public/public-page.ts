import { type Ok, ok } from "../../domain/kernel/result.ts";
import type { Summary } from "../../domain/work-item/work-item.ts";
import type { PageRequest, SortRange } from "../shell/ports.ts";
import type { Answer, Context } from "../shell/route.ts";

/** One page of a list as the public sees it: of each row only what `rowOf` takes. 1 Query. */
export const publicPage = async <Row>(
  { records }: Context,
  list: string,
  request: PageRequest & { readonly sort?: SortRange | undefined },
  rowOf: (row: Summary) => Row,
): Promise<Ok<Answer<{ rows: Row[]; cursor: string | null }>>> => {
  const { rows, cursor } = await records.list(list, request);
  return ok({ commitments: [], view: { rows: rows.map(rowOf), cursor } });
};
