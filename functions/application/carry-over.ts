import { applicationSectionNoun } from "../../domain/application/application-section.ts";
import { decideCarryOver } from "../../domain/application/carry-sections.ts";
import { carryOver as declared } from "../../domain/application/contract.ts";
import { guarded, guardOf, plan } from "../../domain/kernel/commitment.ts";
import { ok } from "../../domain/kernel/result.ts";
import { unitEvaluationNoun } from "../../domain/unit-evaluation/unit-evaluation.ts";
import { actOf, receiptOf } from "../shell/act-on.ts";
import { judgingFor, readSections } from "../shell/application-sections.ts";
import { route } from "../shell/route.ts";
import { loadOwn } from "./load-own.ts";

/** R03: 5 GetItem (member, both applications, their activities) + 2 BatchGetItem of 24 + 1 transaction of at most 49. */
export const carryOver = route(declared, async ({ params, request }, context) => {
  const [own, from] = await Promise.all([loadOwn(context, params.id), loadOwn(context, request.from)]);
  if (!own.ok) return own;
  if (!from.ok) return from;
  const { stored, closesAt } = own.value;
  const [judging, present, earlier] = await Promise.all([
    judgingFor(context, stored.state.cycleId, context.now),
    readSections(context, params.id),
    readSections(context, request.from),
  ]);
  const { actor, now } = context;
  const before = new Map(present.stored.map((section) => [section.state.section, section]));
  const known = { ...judging, actor, now, closesAt, present: before, earlier: earlier.stored.map(({ state }) => state) };
  const decision = decideCarryOver(stored.state, known);
  if (!decision.ok) return decision;
  const { filled, left, dropped } = decision.value;
  const act = actOf(declared, context);
  const [first, ...others] = filled.map((next) =>
    plan(applicationSectionNoun, next.sectionId, before.get(next.section) ?? null, next, act),
  );
  if (!first) throw new Error("nothing was carried over, and it was not refused");
  return ok({
    commitments: [guarded(first, guardOf(unitEvaluationNoun, params.id, stored)), ...others],
    view: { ...receiptOf(first), filled: filled.map(({ section }) => section), left: [...left], dropped: [...dropped] },
  });
});
