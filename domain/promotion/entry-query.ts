import * as z from "zod";
import { PageQuery } from "../kernel/page.ts";
import type { Summary } from "../work-item/work-item.ts";
import { EntryKind } from "./promotion-entry.ts";

/** How published entries are looked for. `jurisdiction` is a code or the beginning of one: 13 the province, 1311 the city, 131125 the county. */
export const EntryQuery = PageQuery.extend({
  jurisdiction: z
    .string()
    .regex(/^\d{2}(?:\d{2}){0,2}$/)
    .optional(),
  kind: EntryKind.optional(),
  leadingIndustry: z.string().max(200).optional(),
});
export type EntryQuery = z.infer<typeof EntryQuery>;

/** Whether a listed entry is of the kind and industry asked for; the place is found by the list's order already. */
export const fitsQuery = ({ summary }: Pick<Summary, "summary">, { kind, leadingIndustry }: EntryQuery): boolean =>
  (kind === undefined || summary["kind"] === kind) && (leadingIndustry === undefined || summary["leadingIndustry"] === leadingIndustry);
