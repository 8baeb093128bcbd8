import type { Decision } from "../kernel/deciding.ts";
import { ok, refuse } from "../kernel/result.ts";
import type { Cycle } from "./cycle.ts";

/** R62: a carried collective decision becomes the year's list; the workflow then enters its projects and puts it on notice. */
export const decideAdoptShortlist = (
  cycle: Cycle,
  { decisionId, projectIds }: { readonly decisionId: string; readonly projectIds: readonly string[] },
): Decision<Cycle, "wrong-step"> =>
  cycle.status === "shortlisting" && cycle.shortlist === null
    ? ok({ ...cycle, shortlist: { decisionId, projectIds: [...projectIds], noticeId: null } })
    : refuse("wrong-step", "7.1.2", { step: cycle.status, needed: "shortlisting" });

/** The list is out for objections: every listed project has entered it. */
export const decideNoteNotice = (cycle: Cycle, noticeId: string): Decision<Cycle, "wrong-step"> =>
  cycle.status === "shortlisting" && cycle.shortlist?.noticeId === null
    ? ok({ ...cycle, shortlist: { ...cycle.shortlist, noticeId } })
    : refuse("wrong-step", "7.1.2", { step: cycle.status, needed: "shortlisting" });
