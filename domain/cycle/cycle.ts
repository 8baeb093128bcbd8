import * as z from "zod";
import { Id } from "../kernel/id.ts";
import { Instant } from "../kernel/instant.ts";
import type { Noun, Wait } from "../kernel/noun.ts";
import { placed } from "../kernel/place.ts";

/** domain.md A.2, in the order a year runs through them. */
export const CycleStatus = z.enum([
  "planned",
  "call_open",
  "shortlisting",
  "contracting",
  "executing",
  "accepting",
  "announced",
  "promoted",
  "closed",
  "cancelled",
]);
export type CycleStatus = z.infer<typeof CycleStatus>;

/** The list drawn up by collective decision, on its way through public notice (7.1.2). */
const Shortlist = z.strictObject({
  decisionId: Id,
  projectIds: z.array(Id).min(1).max(200),
  /** null until every listed project has entered the list and the notice is out. */
  noticeId: Id.nullable(),
});

/** The yearly round of one programme (5.1). Its id is `<programme>-<year>`, so a second one of the year cannot exist. */
export const Cycle = z.strictObject({
  cycleId: Id,
  programmeId: Id,
  programmeVersion: z.int().positive(),
  year: z.int().min(2020).max(2100),
  status: CycleStatus,
  startedAt: Instant,
  call: z.strictObject({ callId: Id, closesAt: Instant }).nullable(),
  shortlist: Shortlist.nullable(),
  promotionId: Id.nullable(),
  /** True from the opening of the year's creation activity until its last result is out: the year does not close before. */
  awaitsUnits: z.boolean().default(false),
  closedAt: Instant.nullable(),
});
export type Cycle = z.infer<typeof Cycle>;

/** The one cycle of a programme in a year (R08). */
export const cycleIdOf = (programmeId: string, year: number): string => `${programmeId}-${year}`;

const officer = "role:evaluation-body:officer";

/** Where the annual-cycle workflow stands; within `shortlisting` the shortlist itself tells. */
const cycleStepOf = ({ status, shortlist, awaitsUnits }: Cycle): CycleStep => {
  if (status === "promoted" && awaitsUnits) return "await-units";
  if (status !== "shortlisting") return stepOfStatus[status];
  if (shortlist === null) return "decide-shortlist";
  return shortlist.noticeId === null ? "enter-shortlist" : "await-shortlist-notice";
};

const stepOfStatus = {
  planned: "publish-call",
  call_open: "await-call-close",
  contracting: "await-contracts",
  executing: "await-delivery",
  accepting: "await-results",
  announced: "publish-promotion",
  promoted: "close-cycle",
  closed: "done",
  cancelled: "done",
} as const;
type CycleStep =
  | (typeof stepOfStatus)[keyof typeof stepOfStatus]
  | "decide-shortlist"
  | "enter-shortlist"
  | "await-shortlist-notice"
  | "await-units";

/** The steps that are people's to take, who takes them and under which clause. */
const waitsOf: Readonly<Partial<Record<CycleStep, readonly Wait[]>>> = {
  "publish-call": [{ action: "publish-call", audience: officer, clause: "7.1.1" }],
  "await-call-close": [
    { action: "recommend-projects", audience: "role:local-authority", clause: "7.1.2" },
    { action: "recommend-projects", audience: "role:partner", clause: "7.1.2" },
  ],
  "decide-shortlist": [{ action: "decide-shortlist", audience: officer, clause: "7.1.2" }],
  "await-shortlist-notice": [{ action: "answer-objections", audience: officer, clause: "7.1.2" }],
  "await-contracts": [{ action: "contract-projects", audience: officer, clause: "7.1.4" }],
  "await-delivery": [{ action: "follow-projects", audience: officer, clause: "7.2" }],
  "await-results": [{ action: "accept-projects", audience: officer, clause: "7.3" }],
  "publish-promotion": [{ action: "publish-promotion", audience: officer, clause: "8" }],
  "await-units": [{ action: "finish-activity", audience: officer, clause: "5.2" }],
};

export const cycleNoun: Noun<Cycle> = {
  name: "cycle",
  schema: Cycle,
  place: (cycle) => {
    const step = cycleStepOf(cycle);
    return placed(step, {
      waits: waitsOf[step] ?? [],
      deadlines: cycle.status === "call_open" && cycle.call ? [{ purpose: "close-call", dueAt: cycle.call.closesAt }] : [],
      list: { key: "cycles", sort: String(cycle.year) },
      summary: { programmeId: cycle.programmeId, year: cycle.year, status: cycle.status },
      workflow: step === "done" ? null : "annual-cycle",
    });
  },
};
