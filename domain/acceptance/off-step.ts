import { type Refusal, type Refused, refuse } from "../kernel/result.ts";
import type { Actor } from "../member/actor.ts";
import type { Acceptance } from "./acceptance.ts";
import type { AcceptanceStatus } from "./acceptance-status.ts";
import { sightOf, statusFromOutside } from "./may.ts";

/** Refuses unless the acceptance stands at one of `needed`. Someone outside is told no more of its step than their view shows. */
export const offStep = (
  acceptance: Acceptance,
  actor: Pick<Actor, "memberId" | "organization">,
  clause: string,
  ...needed: readonly AcceptanceStatus[]
): Refused<Refusal<"wrong-step">> | undefined => {
  if (needed.includes(acceptance.status)) return undefined;
  const step = sightOf(actor, acceptance) === "whole" ? acceptance.status : statusFromOutside(acceptance);
  return refuse("wrong-step", clause, { step, needed: needed.join(", ") });
};
