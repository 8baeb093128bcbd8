import * as z from "zod";
import { Id } from "../kernel/id.ts";
import { Instant } from "../kernel/instant.ts";
import { newestFirst } from "../kernel/newest-first.ts";
import type { Noun } from "../kernel/noun.ts";
import { ComputedDeadline } from "../kernel/period.ts";
import { placed } from "../kernel/place.ts";

const line = z.string().trim().min(1).max(300);

/** What the project notice says (7.1.1); immutable once published. */
export const CallText = z.strictObject({
  title: line,
  keyTasks: z.array(line).min(1).max(50),
  requirements: z.array(line).min(1).max(50),
  contact: line,
});

/** 项目征集: published at once with its end; the end is only ever extended, each time with a reason. */
export const ProjectCall = z.strictObject({
  callId: Id,
  cycleId: Id,
  number: z.string(),
  text: CallText,
  publishedAt: Instant,
  closes: ComputedDeadline,
  extensions: z.array(z.strictObject({ at: Instant, from: Instant, to: Instant, reason: z.string() })).max(12),
});
export type ProjectCall = z.infer<typeof ProjectCall>;

export const callNoun: Noun<ProjectCall> = {
  name: "call",
  schema: ProjectCall,
  place: ({ cycleId, number, text, publishedAt, closes }) =>
    placed("published", {
      list: { key: "public:call", sort: newestFirst(publishedAt) },
      summary: { cycleId, number, title: text.title, publishedAt, closesAt: closes.dueAt },
    }),
};
