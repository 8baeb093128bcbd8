import * as z from "zod";
import { By } from "../kernel/history.ts";
import { Id } from "../kernel/id.ts";
import { Instant, LocalDate } from "../kernel/instant.ts";
import type { Noun, Wait } from "../kernel/noun.ts";
import { placed } from "../kernel/place.ts";
import { UnitGrade } from "../unit-evaluation/unit-evaluation-status.ts";

/** `drafted` awaits the collective decision; `announcing` enters the result into each unit's record; `returned` by decision or objection. */
export const ResultListStatus = z.enum(["drafted", "decided", "on_notice", "cleared", "announcing", "announced", "returned"]);
export type ResultListStatus = z.infer<typeof ResultListStatus>;

/** One unit's concluded result as the list carries it. */
export const ListedResult = z.strictObject({
  evaluationId: Id,
  unitId: Id,
  unitName: z.string(),
  grade: UnitGrade,
  /** In thousandths of a point. */
  score: z.int().nonnegative(),
});
export type ListedResult = z.infer<typeof ListedResult>;

/** 评价结果名单: up to 200 concluded units that go through decision, notice and announcement together (5.2, 4). */
export const ResultList = z.strictObject({
  resultListId: Id,
  cycleId: Id,
  title: z.string().trim().min(1).max(200),
  status: ResultListStatus,
  /** From the best result down; only the body reads this order. */
  items: z.array(ListedResult).min(1).max(200),
  /** Listed units that had left the path, or were another list's, when the results went out: they are in neither notice nor announcement. */
  struck: z.array(Id).max(200),
  draftedBy: By,
  draftedAt: Instant,
  decisionId: Id.nullable(),
  noticeId: Id.nullable(),
  announcementId: Id.nullable(),
  announcedBy: By.nullable(),
  announcedAt: Instant.nullable(),
  /** Whether the announcement gives the title, and until when its results hold; settled on the day of the announcement. */
  titled: z.boolean(),
  validUntil: LocalDate.nullable(),
});
export type ResultList = z.infer<typeof ResultList>;

/** A list whose units still stand at their conclusion. They sort first, so that "which lists are pending" is one narrow query. */
export const pendingSort = "0#";
const isPending = (status: ResultListStatus): boolean => status === "drafted" || status === "decided";

export const resultListKey = (cycleId: string): string => `cycle:${cycleId}:result-list`;

/** What of a list still counts. */
export const remainingItems = ({ items, struck }: Pick<ResultList, "items" | "struck">): readonly ListedResult[] =>
  items.filter(({ evaluationId }) => !struck.includes(evaluationId));

const officer = "role:evaluation-body:officer";
const waits: Readonly<Record<ResultListStatus, readonly Wait[]>> = {
  drafted: [{ action: "decide-results", audience: officer, clause: "5.2" }],
  decided: [],
  on_notice: [{ action: "answer-objections", audience: officer, clause: "4" }],
  cleared: [{ action: "announce-results", audience: "role:evaluation-body:approver", clause: "4" }],
  announcing: [],
  announced: [],
  returned: [],
};

export const resultListNoun: Noun<ResultList> = {
  name: "result-list",
  schema: ResultList,
  place: ({ status, cycleId, title, items, resultListId, announcedAt }) =>
    placed(status, {
      waits: waits[status],
      list: { key: resultListKey(cycleId), sort: `${isPending(status) ? pendingSort : "1#"}${resultListId}` },
      summary: { title, status, units: items.length, announcedAt },
      asks: status === "drafted" ? "at-once" : "by-workflow",
      workflow: status === "drafted" || status === "announced" || status === "returned" ? null : "unit-evaluation",
    }),
};
