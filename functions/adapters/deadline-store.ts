import * as z from "zod";
import { Id } from "../../domain/kernel/id.ts";
import { Instant } from "../../domain/kernel/instant.ts";
import type { DeadlineStore } from "../shell/ports.ts";
import { duePartition, indexes } from "./keys.ts";
import { queryPage, type Table } from "./query.ts";

const DueRow = z.object({ noun: z.string(), id: Id, purpose: z.string(), dueAt: Instant });

export const makeDeadlineStore = (table: Table): DeadlineStore => ({
  due: async (until, page) => {
    // `$` is the character after `#`, so an item due exactly at `until` is included.
    const sort = { name: "byDueSk", from: "0", upTo: `${until}$` };
    return queryPage(table, { index: indexes.byDue, partition: { name: "byDuePk", value: duePartition }, sort }, DueRow, page);
  },
});
