import * as z from "zod";
import { plan } from "../../domain/kernel/commitment.ts";
import { contract } from "../../domain/kernel/contract.ts";
import { ById, NoParams } from "../../domain/kernel/id.ts";
import type { Noun } from "../../domain/kernel/noun.ts";
import { placed } from "../../domain/kernel/place.ts";
import { Receipt } from "../../domain/kernel/receipt.ts";
import { ok, refuse } from "../../domain/kernel/result.ts";
import { actOf, done, load } from "../../functions/shell/act-on.ts";
import { type Route, route } from "../../functions/shell/route.ts";

const Memo = z.strictObject({ text: z.string() });
export type Memo = z.infer<typeof Memo>;

/** The smallest record there can be. */
export const memoNoun: Noun<Memo> = { name: "memo", schema: Memo, place: () => placed("written") };

const common = {
  clause: "4",
  requirements: ["R05"],
  title: { zh: "便笺", en: "Memo" },
  who: ["evaluation-body:officer"],
  view: Receipt,
} as const;

const writeMemo = contract({
  ...common,
  name: "write-memo",
  method: "POST",
  path: "/memo/memos",
  params: NoParams,
  request: z.strictObject({ text: z.string().min(1) }),
  refusals: ["cycle-closed"],
});
const rewriteMemo = contract({
  ...common,
  name: "rewrite-memo",
  method: "PUT",
  path: "/memo/memos/{id}",
  params: ById,
  request: z.strictObject({ text: z.string().min(1) }),
  refusals: ["unknown-record", "stale-version"],
});

/** Counts how often the verb itself was asked. "refuse" is refused, "throw" is a bug, "fill" is more than a record holds, everything else is written. */
export const memoRoutes = (): { readonly routes: readonly Route[]; readonly performed: () => number } => {
  let performed = 0;
  const write = route(writeMemo, async ({ request }, context) => {
    performed += 1;
    if (request.text === "refuse") return refuse("cycle-closed", "5.1");
    if (request.text === "throw") throw new Error("secret inner words");
    const text = request.text === "fill" ? "质".repeat(120_000) : request.text;
    return done(plan(memoNoun, context.newId(), null, { text }, actOf(writeMemo, context)));
  });
  const rewrite = route(
    rewriteMemo,
    async ({ params, request }, context) => {
      performed += 1;
      const found = await load(context, memoNoun, params.id);
      return found.ok ? done(plan(memoNoun, params.id, found.value, request, actOf(rewriteMemo, context))) : found;
    },
    memoNoun,
  );
  const look = route({ ...rewriteMemo, name: "read-memo", method: "GET", request: NoParams, view: Memo }, async ({ params }, context) => {
    performed += 1;
    const found = await load(context, memoNoun, params.id);
    return found.ok ? ok({ commitments: [], view: found.value.state }) : found;
  });
  return { routes: [write, rewrite, look], performed: () => performed };
};
