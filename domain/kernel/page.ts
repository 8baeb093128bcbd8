import * as z from "zod";

/** The paging part of a list's query: an opaque cursor as it came, at most 200 rows. */
export const PageQuery = z.strictObject({
  cursor: z.string().max(2000).optional(),
  limit: z.coerce.number().int().min(1).max(200).optional(),
});

/** A page of rows; `cursor` is null on the last one. */
export const pageOf = <Row extends z.ZodType>(row: Row) => z.object({ rows: z.array(row), cursor: z.string().nullable() });
