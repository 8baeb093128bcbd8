import type { Actor } from "../member/actor.ts";

/**
 * A project's status as this reader may know it. That it was graded stays with the evaluation body and its supervisor until the
 * result is announced; to others it stands where the defence left it.
 */
export const statusSeenBy = <Status extends string>(status: Status, { organization }: Pick<Actor, "organization">): Status | "defended" =>
  status === "graded" && organization.kind !== "evaluation-body" && organization.kind !== "supervisor" ? "defended" : status;
