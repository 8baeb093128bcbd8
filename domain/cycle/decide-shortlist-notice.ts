import type { Decision } from "../kernel/deciding.ts";
import { ok, refuse } from "../kernel/result.ts";
import type { PublicNotice } from "../notice/public-notice.ts";
import type { Cycle } from "./cycle.ts";

/** R63: a list whose notice was cleared goes on to contracting; one with a justified objection goes back to collective decision. */
export const decideShortlistNotice = (cycle: Cycle, notice: Pick<PublicNotice, "noticeId" | "status">): Decision<Cycle, "wrong-step"> => {
  if (cycle.status !== "shortlisting" || cycle.shortlist?.noticeId !== notice.noticeId)
    return refuse("wrong-step", "7.1.2", { step: cycle.status, needed: "shortlisting" });
  if (notice.status === "cleared") return ok({ ...cycle, status: "contracting" });
  if (notice.status === "upheld") return ok({ ...cycle, shortlist: null });
  return refuse("wrong-step", "7.1.2", { step: notice.status, needed: "cleared" });
};
