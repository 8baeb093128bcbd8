import { type Actor, isOverseer } from "../member/actor.ts";

/**
 * A project's status as this reader may know it. That it was graded stays with the evaluation body and its supervisor until the
 * result is announced; to others it stands where the defence left it.
 */
export const statusSeenBy = <Status extends string>(status: Status, actor: Pick<Actor, "organization">): Status | "defended" =>
  status === "graded" && !isOverseer(actor) ? "defended" : status;
