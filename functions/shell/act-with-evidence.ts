import { plan } from "../../domain/kernel/commitment.ts";
import type { Contract } from "../../domain/kernel/contract.ts";
import type { Deciding, Decision } from "../../domain/kernel/deciding.ts";
import type { ById } from "../../domain/kernel/id.ts";
import type { Noun } from "../../domain/kernel/noun.ts";
import type { Receipt } from "../../domain/kernel/receipt.ts";
import type { RefusalCode } from "../../domain/refusals.ts";
import { actOf, type CommonCode, decidingFor, done, load, reasonOf } from "./act-on.ts";
import { checkEvidence } from "./check-evidence.ts";
import { type Route, route } from "./route.ts";

type EvidenceCode = "evidence-unknown" | "evidence-not-arrived";

/**
 * Like `actOn`, for a command that names files: once the decision stands, each of them must have arrived and be the caller's own.
 * 1 BatchGetItem (member, record) + 1 GetItem a file + 1 transaction.
 */
export const actWithEvidence = <State extends { readonly cycleId: string }, Request, Code extends RefusalCode>(
  contract: Contract<ById, Request, Receipt, Code | CommonCode | EvidenceCode>,
  noun: Noun<State>,
  decide: (state: State, request: Request, deciding: Deciding) => Decision<State, Code>,
  evidenceOf: (request: Request) => readonly string[],
): Route =>
  route(
    contract,
    async ({ params, request }, context) => {
      const found = await load(context, noun, params.id);
      if (!found.ok) return found;
      const decision = decide(found.value.state, request, await decidingFor(context, found.value.state.cycleId));
      if (!decision.ok) return decision;
      const files = await checkEvidence(context, evidenceOf(request), contract.clause);
      if (!files.ok) return files;
      return done(plan(noun, params.id, found.value, decision.value, actOf(contract, context, reasonOf(request))));
    },
    noun,
  );
