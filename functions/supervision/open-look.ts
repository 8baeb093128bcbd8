import { type Cycle, cycleNoun } from "../../domain/cycle/cycle.ts";
import type { LookingBack } from "../../domain/expert/ties-of.ts";
import { LocalDate } from "../../domain/kernel/instant.ts";
import { type Ok, ok, type Refusal, type Refused, refuse } from "../../domain/kernel/result.ts";
import { type Member, memberNoun } from "../../domain/member/member.ts";
import { lookHasEnded, signLookNoun } from "../../domain/supervision/sign-look.ts";
import type { Context } from "../shell/route.ts";

type Opened = { readonly cycle: Cycle; readonly looking: LookingBack };

/**
 * The year that the caller gave a reason to look at, within a day of it. Relations count that held at some day of that year or within
 * the look-back before it. 2–3 GetItem.
 */
export const openLook = async (
  context: Context,
  lookId: string,
): Promise<Ok<Opened> | Refused<Refusal<"unknown-record" | "look-ended">>> => {
  const look = await context.records.get(signLookNoun, lookId);
  // Everybody states a reason of their own.
  if (!look || look.state.by.memberId !== context.actor.memberId)
    return refuse("unknown-record", "4", { noun: signLookNoun.name, id: lookId });
  if (lookHasEnded(look.state, context.now)) return refuse("look-ended", "4");
  const cycle = await context.records.get(cycleNoun, look.state.cycleId);
  if (!cycle) return refuse("unknown-record", "4", { noun: cycleNoun.name, id: look.state.cycleId });
  const { lookbackYears } = (await context.references.settingsOf(cycle.id)).recusal;
  return ok({ cycle: cycle.state, looking: { today: LocalDate.parse(`${cycle.state.year}-01-01`), lookbackYears } });
};

/** People as the conflict check knows them. 1 BatchGetItem for each 100. */
export const tiedMembers = async ({ records }: Context, memberIds: readonly string[]) => {
  const found = await records.getMany(memberNoun, [...new Set(memberIds)]);
  return found.flatMap((one) => (one ? [asTied(one.state)] : []));
};

const asTied = ({ memberId, name, organization, relations }: Member) => ({ memberId, name, organizationId: organization.id, relations });

/** The strongest signs, how many are left out, and the names of the people the shown ones name. */
export const shownOf = <Sign extends { readonly ties: readonly { readonly memberId: string }[]; readonly memberIds?: readonly string[] }>(
  signs: readonly Sign[],
  people: readonly { readonly memberId: string; readonly name: string }[],
) => {
  const rows = signs.slice(0, mostSigns);
  const named = new Set(rows.flatMap(({ ties, memberIds = [] }) => [...memberIds, ...ties.map(({ memberId }) => memberId)]));
  const memberNames = Object.fromEntries(
    people.flatMap(({ memberId, name }): [string, string][] => (named.has(memberId) ? [[memberId, name]] : [])),
  );
  return { rows, left: signs.length - rows.length, memberNames };
};

/** More than anybody goes through, and well within what one answer holds. */
const mostSigns = 500;
