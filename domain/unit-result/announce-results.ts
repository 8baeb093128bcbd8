import type { Deciding, Decision } from "../kernel/deciding.ts";
import { addMonths, type LocalDate, localDateOf } from "../kernel/instant.ts";
import { ok, refuse } from "../kernel/result.ts";
import { type Announcement, announce } from "../notice/announcement.ts";
import { mayGiveTitle, type Programme } from "../programme/programme.ts";
import { publicItems } from "./publish-results.ts";
import { type ResultList, remainingItems } from "./result-list.ts";

type Asked = {
  readonly announcementId: string;
  /** The cycle's frozen programme. */
  readonly programme: Programme;
  /** Units that still hold this list's result; whoever withdrew meanwhile is not named. */
  readonly heldIds: readonly string[];
};
type Known = Pick<Deciding, "now" | "actor">;

/** How long a result holds when it is announced on this day. */
const validUntilFrom = (today: LocalDate, { settings }: Programme): LocalDate => addMonths(today, 12 * settings.result.validityYears);

/**
 * R06: someone else than who drafted the list announces it. A title is given only on an approval basis that still holds (domain.md A.3-2);
 * without one the announcement says that it tells results only.
 */
export const decideAnnounceResults = (
  list: ResultList,
  { announcementId, programme, heldIds }: Asked,
  { now, actor }: Known,
): Decision<{ readonly list: ResultList; readonly announcement: Announcement }, "wrong-step" | "not-permitted"> => {
  if (list.status !== "cleared") return refuse("wrong-step", "4", { step: list.status, needed: "cleared" });
  if (list.draftedBy.memberId === actor.memberId) return refuse("not-permitted", "4", { parties: "evaluation-body:approver" });
  const today = localDateOf(now);
  const basis = mayGiveTitle(programme, today) ? programme.approvalBasis : null;
  const validUntil = validUntilFrom(today, programme);
  const struck = list.items.map(({ evaluationId }) => evaluationId).filter((id) => list.struck.includes(id) || !heldIds.includes(id));
  const by = { memberId: actor.memberId, organizationId: actor.organization.id };
  const announcing: ResultList = {
    ...list,
    ...{ status: "announcing", struck, announcementId, announcedBy: by, announcedAt: now, titled: basis !== null, validUntil },
  };
  const items = publicItems(remainingItems(announcing), `；有效期至 ${validUntil}`);
  const { cycleId, resultListId, title } = list;
  const how = list.noticeId === null ? "经评价和集体研究" : "经评价、集体研究和公示";
  const text = items.length === 0 ? `${how}，${noneWords}` : `${how}，${basis ? titleWords(basis.documentNumber) : resultWords}`;
  return ok({
    list: announcing,
    announcement: announce(
      { announcementId, cycleId, kind: "unit-results", subjectId: resultListId, title: `${title}公告`, text, items },
      { now },
    ),
  });
};

const titleWords = (documentNumber: string): string => `依据${documentNumber}，授予下列单位“质量提升创新单位”称号。`;
const resultWords = "现将单位评价结果公告如下。本公告只公布评价结果，不授予称号。";
const noneWords = "本批次没有予以认定的单位。";

/** Every unit has its result: the list is done. */
export const decideFinishAnnouncing = (list: ResultList): Decision<ResultList, "wrong-step"> =>
  list.status === "announcing"
    ? ok({ ...list, status: "announced" })
    : refuse("wrong-step", "4", { step: list.status, needed: "announcing" });
