import type { Deciding, Decision } from "../kernel/deciding.ts";
import { ok, refuse } from "../kernel/result.ts";
import { openChallenges, type StayAway } from "./challenge.ts";
import type { ConformityAnswer } from "./conformity-evaluation.ts";
import { ConformityItemId, conformityItems } from "./conformity-items.ts";
import { offReview, type Reviewing } from "./reviewing.ts";

type Known = Pick<Deciding, "now" | "actor"> & { readonly stayAway: readonly StayAway[] };
type Code = "wrong-step" | "conformity-incomplete" | "supplement-wanted" | "challenge-undecided";

/**
 * R09, R10: every item answered and every challenge decided, the unit either goes on to the technical evaluation or ends here with the
 * reasons. While an item needs a supplement there is no conclusion: it is asked for, or decided as it stands.
 */
export const decideConcludeConformity = ({ unit, conformity }: Reviewing, { now, actor, stayAway }: Known): Decision<Reviewing, Code> => {
  const off = offReview({ unit });
  if (off) return off;
  const { answers } = conformity;
  const open = ConformityItemId.options.filter((item) => answers.every((answer) => answer.item !== item));
  if (open.length > 0) return refuse("conformity-incomplete", "5.2", { items: open.join(", ") });
  const wanting = answers.filter(({ outcome }) => outcome === "needs_supplement");
  if (wanting.length > 0) return refuse("supplement-wanted", "5.2", { items: wanting.map(({ item }) => item).join(", ") });
  const undecided = openChallenges(conformity, stayAway).length;
  if (undecided > 0) return refuse("challenge-undecided", "4", { count: undecided });
  const failed = answers.filter(({ outcome }) => outcome === "fails");
  const outcome = failed.length === 0 ? "conforms" : "does_not_conform";
  const reason = failed.length === 0 ? "各项均符合。" : failed.map(sentenceOf).join("");
  const by = { memberId: actor.memberId, organizationId: actor.organization.id };
  return ok({
    unit: {
      ...unit,
      status: outcome === "conforms" ? "technical_review" : "nonconforming",
      supplement: null,
      conformity: { outcome, reason, at: now },
    },
    conformity: { ...conformity, status: "concluded", conclusion: { outcome, reason, by, at: now } },
  });
};

const sentenceOf = ({ item, reason }: ConformityAnswer): string => `不符合“${conformityItems[item].zh}”：${reason ?? ""}。`;
