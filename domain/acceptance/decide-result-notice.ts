import type { Decision } from "../kernel/deciding.ts";
import { ok, refuse } from "../kernel/result.ts";
import type { PublicNotice } from "../notice/public-notice.ts";
import type { Acceptance } from "./acceptance.ts";

/** A cleared notice lets the result be announced; a justified objection sends it back to the panel for a new conclusion. */
export const decideResultNotice = (
  acceptance: Acceptance,
  notice: Pick<PublicNotice, "noticeId" | "status">,
): Decision<Acceptance, "wrong-step"> => {
  if (acceptance.status !== "on_notice" || acceptance.noticeId !== notice.noticeId)
    return refuse("wrong-step", "7.3.5", { step: acceptance.status, needed: "on_notice" });
  if (notice.status === "cleared") return ok({ ...acceptance, status: "cleared" });
  if (notice.status === "upheld") return ok({ ...acceptance, status: "scored", approval: null });
  return refuse("wrong-step", "7.3.5", { step: notice.status, needed: "cleared, upheld" });
};
