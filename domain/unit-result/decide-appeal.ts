import type * as z from "zod";
import type { CollectiveDecision } from "../decision/decision.ts";
import type { Deciding, Decision } from "../kernel/deciding.ts";
import { ok, refuse } from "../kernel/result.ts";
import type { TechnicalEvaluation } from "../technical-evaluation/technical-evaluation.ts";
import type { Appeal, AppealOutcome } from "./appeal.ts";
import type { ResultList } from "./result-list.ts";

type Asked = { readonly outcome: z.infer<typeof AppealOutcome>; readonly reason: string };

/** How the result came about, as far as it is on record. */
export type Before = {
  readonly technical: TechnicalEvaluation;
  readonly list: ResultList | undefined;
  readonly decision: CollectiveDecision | undefined;
};

/** R05: the appeal is decided by someone who had no part in the result: not in the panel, the list, the vote or the announcement. */
export const decideAppeal = (
  appeal: Appeal,
  { outcome, reason }: Asked,
  { now, actor, before }: Pick<Deciding, "now" | "actor"> & { readonly before: Before },
): Decision<Appeal, "wrong-step" | "appeal-same-people"> => {
  if (appeal.status !== "filed") return refuse("wrong-step", "4", { step: appeal.status, needed: "filed" });
  if (tookPart(actor.memberId, before)) return refuse("appeal-same-people", "4");
  const by = { memberId: actor.memberId, organizationId: actor.organization.id };
  return ok({ ...appeal, status: outcome, decision: { outcome, reason, by, at: now } });
};

const tookPart = (memberId: string, { technical, list, decision }: Before): boolean =>
  [
    technical.conclusion?.by.memberId,
    technical.consensus?.recordedBy.memberId,
    ...technical.seats.map((seat) => seat.memberId),
    ...technical.replaced.map((seat) => seat.memberId),
    ...(technical.onSite?.team ?? []),
    list?.draftedBy.memberId,
    list?.announcedBy?.memberId,
    decision?.convenedBy,
    decision?.minutes?.concludedBy,
    ...(decision?.ballots ?? []).map((ballot) => ballot.memberId),
  ].includes(memberId);
