import type { Deciding, Decision } from "../kernel/deciding.ts";
import { ok, refuse } from "../kernel/result.ts";
import { openNotice } from "../notice/open-notice.ts";
import type { NoticeItem, PublicNotice } from "../notice/public-notice.ts";
import { type ListedResult, type ResultList, remainingItems } from "./result-list.ts";
import { isRecognised, unitGradeWords } from "./unit-grade-words.ts";

type Timed = Pick<Deciding, "now" | "settings" | "calendar">;

const resultNoticeId = (resultListId: string): string => `results-${resultListId}`;

/** The notice a result will stand on; null where the programme has no notice of results, and for a unit no notice names. */
export const noticeFor = (
  { resultListId }: Pick<ResultList, "resultListId">,
  item: Pick<ListedResult, "grade">,
  { settings }: Pick<Deciding, "settings">,
): string | null => (settings.notice.result.days > 0 && isRecognised(item) ? resultNoticeId(resultListId) : null);

/**
 * R06: once the units have taken their results, the list goes on notice with the grades and without scores, or straight on where there is
 * nothing to put on notice. A list that no unit is left on returns.
 */
export const decidePublishResults = (
  list: ResultList,
  enteredIds: readonly string[],
  known: Timed,
): Decision<{ readonly list: ResultList; readonly notice: PublicNotice | null }, "wrong-step"> => {
  if (list.status !== "decided") return refuse("wrong-step", "4", { step: list.status, needed: "decided" });
  const struck = list.items.map(({ evaluationId }) => evaluationId).filter((id) => !enteredIds.includes(id));
  const left = remainingItems({ items: list.items, struck });
  if (left.length === 0) return ok({ list: { ...list, struck, status: "returned" }, notice: null });
  const named = left.filter((item) => noticeFor(list, item, known) !== null);
  if (named.length === 0) return ok({ list: { ...list, struck, status: "cleared" }, notice: null });
  const noticeId = resultNoticeId(list.resultListId);
  const notice = openNotice(
    {
      noticeId,
      cycleId: list.cycleId,
      subject: { kind: "unit-results", resultListId: list.resultListId },
      title: `${list.title}公示`,
      reason: "单位评价已完成并经集体研究，现将拟定评价等级予以公示。",
      items: publicItems(named),
    },
    known,
  );
  return ok({ list: { ...list, struck, status: "on_notice", noticeId }, notice });
};

/** Lines for everyone: by grade, then by name, since the list's own order would tell the scores. */
export const publicItems = (items: readonly ListedResult[], more = ""): NoticeItem[] => {
  const order = Object.keys(unitGradeWords);
  const place = ({ grade, unitName, evaluationId }: ListedResult): string => `${order.indexOf(grade)}#${unitName}#${evaluationId}`;
  return items
    .filter(isRecognised)
    .toSorted((a, b) => (place(a) < place(b) ? -1 : 1))
    .map(({ evaluationId, unitName, grade }) => ({
      id: evaluationId,
      title: unitName,
      text: `评价等级：${unitGradeWords[grade].zh}${more}`,
    }));
};
