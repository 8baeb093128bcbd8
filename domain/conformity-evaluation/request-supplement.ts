import type * as z from "zod";
import type { Deciding, Decision } from "../kernel/deciding.ts";
import { deadlineOf } from "../kernel/period.ts";
import { ok, refuse } from "../kernel/result.ts";
import { periodOf } from "../programme/period-of.ts";
import type { SupplementItems } from "./conformity-evaluation.ts";
import { offReview, type Reviewing } from "./reviewing.ts";

type Asked = { readonly items: z.infer<typeof SupplementItems> };
type Code = "wrong-step" | "no-supplement-wanted" | "supplements-used-up";

/**
 * R09: what needs a supplement goes back to the unit, as often and for as long as the programme allows. The items that needed it lose
 * their answer, so that they are asked again whatever comes back.
 */
export const decideRequestSupplement = (
  { unit, conformity }: Reviewing,
  { items }: Asked,
  { now, calendar, settings }: Pick<Deciding, "now" | "calendar" | "settings">,
): Decision<Reviewing, Code> => {
  const off = offReview({ unit });
  if (off) return off;
  if (conformity.answers.every(({ outcome }) => outcome !== "needs_supplement")) return refuse("no-supplement-wanted", "5.2");
  const limit = settings.evaluation.supplementTimes;
  if (conformity.rounds.length >= limit) return refuse("supplements-used-up", "5.2", { limit });
  const { dueAt } = deadlineOf(calendar, now, periodOf(settings, "evaluation.supplementDays"));
  const round = { round: conformity.rounds.length + 1, items, requestedAt: now, dueAt };
  return ok({
    unit: { ...unit, status: "supplement_requested", supplement: round },
    conformity: {
      ...conformity,
      answers: conformity.answers.filter(({ outcome }) => outcome !== "needs_supplement"),
      rounds: [...conformity.rounds, round],
    },
  });
};
