import * as z from "zod";
import { By } from "../kernel/history.ts";
import { Id } from "../kernel/id.ts";
import { Instant } from "../kernel/instant.ts";
import type { Noun } from "../kernel/noun.ts";
import { ComputedDeadline } from "../kernel/period.ts";
import { placed } from "../kernel/place.ts";

export const AppealOutcome = z.enum(["upheld", "rejected"]);

/** 申诉 of a unit against its announced result, once (domain.md B.4). Its id is the evaluation's. */
export const Appeal = z.strictObject({
  evaluationId: Id,
  cycleId: Id,
  unitId: Id,
  unitName: z.string(),
  status: z.enum(["filed", ...AppealOutcome.options]),
  grounds: z.string(),
  evidenceIds: z.array(Id).max(10),
  filedBy: By,
  filedAt: Instant,
  replyDue: ComputedDeadline,
  /** True once the reply is late; silence is never an answer. */
  overdue: z.boolean(),
  decision: z.strictObject({ outcome: AppealOutcome, reason: z.string(), by: By, at: Instant }).nullable(),
});
export type Appeal = z.infer<typeof Appeal>;

export const appealListKey = (cycleId: string): string => `cycle:${cycleId}:appeal`;
/** The appeals of a cycle that still wait for their decision; they sort first. */
export const undecidedAppeals = { prefix: "0#" } as const;

export const appealNoun: Noun<Appeal> = {
  name: "appeal",
  schema: Appeal,
  place: ({ cycleId, unitId, unitName, status, filedAt, replyDue, overdue }) =>
    placed(status, {
      waits:
        status === "filed"
          ? [
              { action: "decide-appeal", audience: "role:evaluation-body:committee", clause: "4", dueAt: replyDue.dueAt },
              { action: "decide-appeal", audience: "role:evaluation-body:approver", clause: "4", dueAt: replyDue.dueAt },
            ]
          : [],
      asks: "at-once",
      deadlines: status === "filed" && !overdue ? [{ purpose: "escalate-appeal", dueAt: replyDue.dueAt }] : [],
      list: { key: appealListKey(cycleId), sort: `${status === "filed" ? "0" : "1"}#${filedAt}` },
      owner: `organization:${unitId}`,
      summary: { unitName, status, filedAt, replyBy: replyDue.dueAt, overdue },
    }),
};
