import type { Deciding, Decision } from "../kernel/deciding.ts";
import { ok, refuse } from "../kernel/result.ts";
import { openNotice } from "../notice/open-notice.ts";
import type { PublicNotice } from "../notice/public-notice.ts";
import { priceText } from "./price-text.ts";
import type { Procurement } from "./procurement.ts";
import { priceOf } from "./record-bid-evaluation.ts";

/** At most three candidates are named (招标投标法实施条例第五十三条). */
const mostCandidates = 3;

/** The candidates of an evaluated procurement, best first. */
export const candidatesOf = ({ evaluation }: Pick<Procurement, "evaluation">): readonly string[] =>
  evaluation?.ranking.slice(0, mostCandidates) ?? [];

type Asked = { readonly noticeId: string; readonly nameOf: (institutionId: string) => string };
type Noticed = { readonly procurement: Procurement; readonly notice: PublicNotice };

/** R66: the candidates of an open tender go on public notice before anyone is awarded (招标投标法实施条例第五十四条). */
export const decideNoticeCandidates = (
  procurement: Procurement,
  { noticeId, nameOf }: Asked,
  deciding: Pick<Deciding, "now" | "calendar" | "settings">,
): Decision<Noticed, "wrong-step" | "no-candidate-notice"> => {
  const { terms, status, opening, procurementId, cycleId } = procurement;
  if (terms.method !== "open_tender") return refuse("no-candidate-notice", "7.1.4");
  if (status !== "evaluated" || opening === null) return refuse("wrong-step", "7.1.4", { step: status, needed: "evaluated" });
  const items = candidatesOf(procurement).map((id, index) => ({
    id,
    title: nameOf(id),
    text: `第${index + 1}中标候选人，投标报价 ${priceText(priceOf(opening, id))}`,
  }));
  const title = `${terms.title}中标候选人公示`;
  const reason = "评标已完成，现将中标候选人予以公示，公示期内接受异议。";
  const notice = openNotice({ noticeId, cycleId, subject: { kind: "award-candidate", procurementId }, title, reason, items }, deciding);
  return ok({ procurement: { ...procurement, status: "candidate_noticed", candidateNotice: { noticeId, clearedAt: null } }, notice });
};
