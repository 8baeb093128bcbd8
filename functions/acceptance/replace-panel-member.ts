import type { Acceptance } from "../../domain/acceptance/acceptance.ts";
import { replacePanelMember as declared } from "../../domain/acceptance/contract.ts";
import { decideReplacePanelMember } from "../../domain/acceptance/replace-panel-member.ts";
import { type Act, type Commitment, plan } from "../../domain/kernel/commitment.ts";
import { refuse } from "../../domain/kernel/result.ts";
import { memberNoun } from "../../domain/member/member.ts";
import { voidSheet } from "../../domain/scoring/fill-sheet.ts";
import { openSheet, scoreSheetNoun, sheetIdOf } from "../../domain/scoring/score-sheet.ts";
import { actOf, decidingFor, done } from "../shell/act-on.ts";
import type { RecordStore } from "../shell/ports.ts";
import { route } from "../shell/route.ts";
import { acceptanceWrites } from "./commit-acceptance.ts";
import { loadAcceptance } from "./load-acceptance.ts";
import { partiesOf } from "./parties-of.ts";

/** R77: the seat changes hands; once marking has begun, the old sheet is void and a new one opens in the same transaction. */
export const replacePanelMember = route(declared, async ({ params, request }, context) => {
  const found = await loadAcceptance(context, params.id);
  if (!found.ok) return found;
  const { stored } = found.value;
  const newcomer = await context.records.get(memberNoun, request.by);
  if (!newcomer) return refuse("unknown-record", declared.clause, { noun: memberNoun.name });
  const known = { ...(await decidingFor(context, stored.state.cycleId)), parties: await partiesOf(context.records, stored.state) };
  const decision = decideReplacePanelMember(stored.state, { ...request, newcomer: newcomer.state }, known);
  if (!decision.ok) return decision;
  const act = actOf(declared, context, request.reason);
  const writes = await acceptanceWrites(context.records, stored, decision.value, act);
  return done(...writes, ...(await sheetWrites(context.records, decision.value, request, act)));
});

const sheetWrites = async (
  records: RecordStore,
  acceptance: Acceptance,
  { memberId, by }: { readonly memberId: string; readonly by: string },
  act: Act,
): Promise<readonly Commitment[]> => {
  if (acceptance.status !== "scoring") return [];
  const old = await records.get(scoreSheetNoun, sheetIdOf(acceptance.acceptanceId, memberId));
  const fresh = openSheet(acceptance, by, act.at);
  return [
    ...(old ? [plan(scoreSheetNoun, old.id, old, voidSheet(old.state), act)] : []),
    plan(scoreSheetNoun, fresh.sheetId, null, fresh, act),
  ];
};
