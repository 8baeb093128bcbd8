import * as z from "zod";
import { Id } from "../kernel/id.ts";
import { Instant } from "../kernel/instant.ts";

/** One thing that waits for someone. The workflow's token rests beside it in the table, sealed, and has no field here. */
export const WorkItem = z
  .object({
    noun: z.string(),
    id: Id,
    step: z.string(),
    stepVersion: z.int().positive(),
    /** Which of the step's waits this is, from 0. */
    index: z.int().nonnegative(),
    action: z.string(),
    audience: z.string(),
    clause: z.string(),
    summary: z.record(z.string(), z.json()),
    openedAt: Instant,
    dueAt: Instant.nullable(),
  })
  .meta({ id: "WorkItem", description: "One thing that waits for someone" });
export type WorkItem = z.infer<typeof WorkItem>;

/** A record as lists show it; no version where that would tell of something sealed. */
export const Summary = z
  .object({ noun: z.string(), id: Id, version: z.int().positive().optional(), step: z.string(), summary: z.record(z.string(), z.json()) })
  .meta({ id: "Summary", description: "A record as lists show it" });
export type Summary = z.infer<typeof Summary>;
