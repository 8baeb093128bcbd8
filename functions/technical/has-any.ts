import type { Context } from "../shell/route.ts";

/** Whether a list has any row, or any whose sort key begins with `prefix`; the newest write may still be missing. 1 Query of one row. */
export const hasAny = async ({ records }: Pick<Context, "records">, list: string, prefix?: string): Promise<boolean> => {
  const { rows } = await records.list(list, { limit: 1, ...(prefix === undefined ? {} : { sort: { prefix } }) });
  return rows.length > 0;
};
