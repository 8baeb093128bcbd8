import type { Deciding, Decision } from "../kernel/deciding.ts";
import { refuse } from "../kernel/result.ts";
import type { Objection } from "./objection.ts";
import { type ObjectionCase, settled } from "./objection-case.ts";
import { appealDeadline } from "./objection-track.ts";

type Asked = { readonly outcome: NonNullable<Objection["outcome"]>; readonly reply: string };

/** R63: the answer, after it was looked into. A justified one marks the notice, so that the matter goes back instead of on. */
export const decideReplyObjection = (
  { objection, notice }: ObjectionCase,
  { outcome, reply }: Asked,
  deciding: Deciding,
): Decision<ObjectionCase, "wrong-step"> => {
  const { now, actor } = deciding;
  if (objection.status !== "investigating") return refuse("wrong-step", "7.1.2", { step: objection.status, needed: "investigating" });
  const replied: Objection = {
    ...objection,
    status: "replied",
    outcome,
    reply,
    repliedAt: now,
    repliedBy: { memberId: actor.memberId, organizationId: actor.organization.id },
    appealUntil: appealDeadline(objection.track, deciding),
  };
  return settled(notice, replied, deciding);
};
