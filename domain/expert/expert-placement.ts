import type { Audience, Wait } from "../kernel/noun.ts";
import type { Expert } from "./expert.ts";

const officer: Audience = "role:evaluation-body:officer";
const approver: Audience = "role:evaluation-body:approver";

type Entered = Pick<Expert, "entry" | "ownApplicationAt" | "recommendation">;

/** What the way of entry still asks for before anyone is vetted: their own application, their employer's recommendation, or nothing. */
export const entryLacks = ({ entry, ownApplicationAt, recommendation }: Entered): "application" | "recommendation" | null => {
  const asksBoth = entry === "application_and_recommendation";
  if ((asksBoth || entry === "application") && ownApplicationAt === null) return "application";
  return (asksBoth || entry === "recommendation") && recommendation === null ? "recommendation" : null;
};

/** Whom the pool waits for: the applicant or their employer, the officer who vets, the approver who admits. */
export const expertWaits = (expert: Expert): readonly Wait[] => {
  const { status, memberId, organizationId, removalProposedAt } = expert;
  if (status === "vetted") return [{ action: "admit-expert", audience: approver, clause: "5.3" }];
  if (removalProposedAt !== null) return [{ action: "propose-removal", audience: officer, clause: "5.3" }];
  if (status === "admitted") return [{ action: "record-training", audience: officer, clause: "5.3" }];
  if (status !== "applied") return [];
  const lacks = entryLacks(expert);
  if (lacks === "application") return [{ action: "apply-as-expert", audience: `member:${memberId}`, clause: "5.3" }];
  if (lacks === "recommendation") return [{ action: "recommend-expert", audience: `organization:${organizationId}`, clause: "5.3" }];
  return [{ action: "vet-expert", audience: officer, clause: "5.3" }];
};
