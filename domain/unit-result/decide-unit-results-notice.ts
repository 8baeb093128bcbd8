import type { Decision } from "../kernel/deciding.ts";
import { ok, refuse } from "../kernel/result.ts";
import type { PublicNotice } from "../notice/public-notice.ts";
import type { ResultList } from "./result-list.ts";

/** R06: results whose notice was cleared may be announced; with a justified objection the list returns, and its units with it. */
export const decideUnitResultsNotice = (
  list: ResultList,
  { noticeId, status }: Pick<PublicNotice, "noticeId" | "status">,
): Decision<ResultList, "wrong-step"> => {
  if (list.status !== "on_notice" || list.noticeId !== noticeId)
    return refuse("wrong-step", "4", { step: list.status, needed: "on_notice" });
  if (status === "cleared") return ok({ ...list, status: "cleared" });
  if (status === "upheld") return ok({ ...list, status: "returned" });
  return refuse("wrong-step", "4", { step: status, needed: "cleared" });
};
