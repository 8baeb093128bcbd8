import type { Deciding, Decision } from "../kernel/deciding.ts";
import { ok, refuse } from "../kernel/result.ts";
import { type Announcement, announce } from "../notice/announcement.ts";
import { openNotice } from "../notice/open-notice.ts";
import type { NoticeItem, PublicNotice } from "../notice/public-notice.ts";
import type { Acceptance } from "./acceptance.ts";
import { gradeWords } from "./grade-words.ts";

type Timed = Pick<Deciding, "now" | "settings" | "calendar">;

/** R84: an approved grade goes on public notice, or straight on where the programme has no notice of results. */
export const decidePublishResult = (
  acceptance: Acceptance,
  { institutionName }: { readonly institutionName: string },
  known: Timed,
): Decision<{ readonly acceptance: Acceptance; readonly notice: PublicNotice | null }, "wrong-step"> => {
  const { status, conclusion } = acceptance;
  if (status !== "approved" || !conclusion) return refuse("wrong-step", "7.3.5", { step: status, needed: "approved" });
  if (known.settings.notice.result.days === 0)
    return ok({ acceptance: { ...acceptance, status: "cleared", noticeId: null }, notice: null });
  const notices = acceptance.notices + 1;
  const noticeId = `result-${acceptance.acceptanceId}-${notices}`;
  const notice = openNotice(
    {
      noticeId,
      cycleId: acceptance.cycleId,
      subject: { kind: "acceptance-result", acceptanceId: acceptance.acceptanceId },
      title: `“${acceptance.title}”项目验收结果公示`,
      reason: "项目验收已完成，现将拟定验收等级予以公示。",
      items: [itemOf(acceptance, conclusion.grade, institutionName)],
    },
    known,
  );
  return ok({ acceptance: { ...acceptance, status: "on_notice", notices, noticeId }, notice });
};

/** R84: the result is announced; from here on everyone may know the grade. */
export const decideAnnounceResult = (
  acceptance: Acceptance,
  { announcementId, institutionName }: { readonly announcementId: string; readonly institutionName: string },
  { now }: Pick<Deciding, "now">,
): Decision<{ readonly acceptance: Acceptance; readonly announcement: Announcement }, "wrong-step"> => {
  const { status, conclusion, acceptanceId, cycleId } = acceptance;
  if (status !== "cleared" || !conclusion) return refuse("wrong-step", "7.3.5", { step: status, needed: "cleared" });
  const announcement = announce(
    {
      announcementId,
      cycleId,
      kind: "acceptance-result",
      subjectId: acceptanceId,
      title: `“${acceptance.title}”项目验收结果公告`,
      text: "经项目验收小组综合评价并按程序审定，现将验收结果公告如下。",
      items: [itemOf(acceptance, conclusion.grade, institutionName)],
    },
    { now },
  );
  return ok({ acceptance: { ...acceptance, status: "announced", announcementId, announcedAt: now }, announcement });
};

const itemOf = (
  { projectId, title }: Acceptance,
  grade: NonNullable<Acceptance["conclusion"]>["grade"],
  institutionName: string,
): NoticeItem => ({ id: projectId, title, text: `技术服务机构：${institutionName}；验收等级：${gradeWords[grade].zh}` });
