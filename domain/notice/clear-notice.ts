import type { Decision } from "../kernel/deciding.ts";
import { ok, refuse } from "../kernel/result.ts";
import type { PublicNotice } from "./public-notice.ts";

/** What it was about has gone on, or back: the notice is done with. */
export const decideNoteOutcome = (notice: PublicNotice): Decision<PublicNotice, "wrong-step"> =>
  (notice.status === "cleared" || notice.status === "upheld") && !notice.outcomeApplied
    ? ok({ ...notice, outcomeApplied: true })
    : refuse("wrong-step", "7.1.2", { step: notice.status, needed: "cleared, upheld" });

/** R63: an ended notice is cleared, so the matter goes on; or upheld, so it goes back, when an objection was justified. */
export const decideClearNotice = (notice: PublicNotice): Decision<PublicNotice, "wrong-step"> =>
  notice.status === "ended"
    ? ok({ ...notice, status: notice.objectionUpheld ? "upheld" : "cleared" })
    : refuse("wrong-step", "7.1.2", { step: notice.status, needed: "ended" });
