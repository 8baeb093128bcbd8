import { assignmentNoun, type ExpertAssignment } from "../../domain/expert/expert-assignment.ts";
import { plan } from "../../domain/kernel/commitment.ts";
import type { Contract } from "../../domain/kernel/contract.ts";
import type { Decision } from "../../domain/kernel/deciding.ts";
import type { ById } from "../../domain/kernel/id.ts";
import type { Receipt } from "../../domain/kernel/receipt.ts";
import { ok, refuse } from "../../domain/kernel/result.ts";
import type { RefusalCode } from "../../domain/refusals.ts";
import { decideSaveUnitSheet, decideSubmitUnitSheet, decideTakeBackSheet } from "../../domain/technical-evaluation/fill-unit-sheet.ts";
import {
  getUnitSheet as declaredGet,
  saveUnitSheet as declaredSave,
  submitUnitSheet as declaredSubmit,
  takeBackUnitSheet as declaredTakeBack,
} from "../../domain/technical-evaluation/sheet-contract.ts";
import { actOf, type CommonCode, done, reasonOf } from "../shell/act-on.ts";
import { type Context, type Route, route } from "../shell/route.ts";
import { ownAssignment } from "./own-assignment.ts";

/** 2 GetItem (member, assignment). */
export const getUnitSheet = route(declaredGet, async ({ params }, context) => {
  const found = await ownAssignment(context, params.id);
  if (!found.ok) return refuse("unknown-record", declaredGet.clause);
  return ok({ commitments: [], view: { version: found.value.version, assignment: found.value.state } });
});

/**
 * A command on one's own sheet. All it needs was frozen into the assignment, and nothing else is written, so nothing else tells of it.
 * 1 BatchGetItem (member, assignment) + 1 transaction.
 */
const actOnSheet = <Request, Code extends RefusalCode>(
  contract: Contract<ById, Request, Receipt, Code | CommonCode>,
  decide: (assignment: ExpertAssignment, request: Request, context: Context) => Decision<ExpertAssignment, Code>,
): Route =>
  route(
    contract,
    async ({ params, request }, context) => {
      const found = await ownAssignment(context, params.id);
      if (!found.ok) return found;
      const decision = decide(found.value.state, request, context);
      if (!decision.ok) return decision;
      return done(plan(assignmentNoun, params.id, found.value, decision.value, actOf(contract, context, reasonOf(request))));
    },
    assignmentNoun,
  );

/** R10: single marks or the whole sheet, as far as it goes. */
export const saveUnitSheet = actOnSheet(declaredSave, decideSaveUnitSheet);

/** R10: every point marked, low marks with their reason. */
export const submitUnitSheet = actOnSheet(declaredSubmit, decideSubmitUnitSheet);

/** R05: back to a draft, with the reason on record. */
export const takeBackUnitSheet = actOnSheet(declaredTakeBack, decideTakeBackSheet);
