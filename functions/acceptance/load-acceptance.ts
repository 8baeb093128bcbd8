import { type Acceptance, acceptanceNoun } from "../../domain/acceptance/acceptance.ts";
import { type Sight, sightOf } from "../../domain/acceptance/may.ts";
import type { Stored } from "../../domain/kernel/noun.ts";
import { type Ok, ok, type Refusal, type Refused, refuse } from "../../domain/kernel/result.ts";
import type { CommonCode } from "../shell/act-on.ts";
import type { Context } from "../shell/route.ts";

export type Seen = { readonly stored: Stored<Acceptance>; readonly sight: Exclude<Sight, "none"> };

/** An acceptance as far as the caller may see it; one they may not see is unknown. 1 GetItem. */
export const loadAcceptance = async (context: Context, id: string): Promise<Ok<Seen> | Refused<Refusal<CommonCode>>> => {
  const stored = await context.records.get(acceptanceNoun, id);
  const sight = stored ? sightOf(context.actor, stored.state) : "none";
  if (!stored || sight === "none") return refuse("unknown-record", "7.3");
  return ok({ stored, sight });
};
