import type { Cycle } from "../cycle/cycle.ts";
import { decidePromoteCycle } from "../cycle/promote-cycle.ts";
import type { Deciding, Decision } from "../kernel/deciding.ts";
import { ok, refuse } from "../kernel/result.ts";
import { type Announcement, announce } from "../notice/announcement.ts";
import type { Promotion } from "./promotion.ts";
import { EntryKind, type PromotionEntry } from "./promotion-entry.ts";

type Asked = { readonly foreword: string; readonly announcementId: string; readonly entries: readonly PromotionEntry[] };
type Published = {
  readonly promotion: Promotion;
  readonly cycle: Cycle;
  readonly entries: readonly PromotionEntry[];
  readonly announcement: Announcement;
};

/** R85–R88: the year's package goes out with the entries chosen for it, at least one of each kind, each agreed to by whom it names. */
export const decidePublishPromotion = (
  promotion: Promotion,
  cycle: Cycle,
  { foreword, announcementId, entries }: Asked,
  { now }: Pick<Deciding, "now">,
): Decision<Published, "wrong-step" | "consent-missing" | "promotion-incomplete"> => {
  if (promotion.status !== "collecting") return refuse("wrong-step", "8", { step: promotion.status, needed: "collecting" });
  const promoted = decidePromoteCycle(cycle, { promotionId: promotion.promotionId });
  if (!promoted.ok) return promoted;
  const silent = entries.find(({ consent }) => consent === null);
  if (silent) return refuse("consent-missing", "8", { entryId: silent.entryId, title: silent.content.title });
  const missing = EntryKind.options.filter((kind) => !entries.some(({ content }) => content.kind === kind));
  if (missing.length > 0) return refuse("promotion-incomplete", "8", { kinds: missing.join(", ") });
  const announcement = announce(
    {
      announcementId,
      cycleId: cycle.cycleId,
      kind: "promotion",
      subjectId: promotion.promotionId,
      title: `${cycle.year} 年质量提升项目宣传推广材料`,
      text: foreword,
      items: entries.map(({ entryId, content }) => ({ id: entryId, title: content.title, text: content.result })),
    },
    { now },
  );
  return ok({
    promotion: {
      ...promotion,
      status: "published",
      foreword,
      publishedIds: entries.map(({ entryId }) => entryId),
      announcementId,
      publishedAt: now,
    },
    cycle: promoted.value,
    entries: entries.map((entry) => ({ ...entry, publishedAt: now })),
    announcement,
  });
};
