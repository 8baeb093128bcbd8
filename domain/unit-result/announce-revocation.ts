import type { Instant } from "../kernel/instant.ts";
import { type Announcement, announce } from "../notice/announcement.ts";
import type { PublishedResult } from "./published-result.ts";

type Asked = { readonly announcementId: string; readonly ground: { readonly code: string; readonly zh: string } };

/** What everyone is told of a revocation: which unit and on what ground; the reasons in detail stay with the body and the unit. */
export const announceRevocation = (
  page: PublishedResult,
  { announcementId, ground }: Asked,
  { now }: { readonly now: Instant },
): { readonly announcement: Announcement; readonly published: PublishedResult } => ({
  published: { ...page, status: "revoked", revocation: { ground: ground.code, announcementId, at: now } },
  announcement: announce(
    {
      announcementId,
      cycleId: page.cycleId,
      kind: "unit-revocation",
      subjectId: page.evaluationId,
      title: `关于撤销${page.unitName}评价结果的公告`,
      text: "经集体研究决定，撤销下列单位的评价结果，自公告之日起不得继续使用。",
      items: [{ id: page.evaluationId, title: page.unitName, text: `撤销情形：${ground.zh}` }],
    },
    { now },
  ),
});
