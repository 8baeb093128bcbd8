import { ok } from "../../domain/kernel/result.ts";
import { readObjection as declared } from "../../domain/objection/contract.ts";
import { objectionNoun } from "../../domain/objection/objection.ts";
import { objectionView } from "../../domain/objection/objection-view.ts";
import { load } from "../shell/act-on.ts";
import { route } from "../shell/route.ts";

/** R63: all of it but who objects; 1 GetItem. */
export const readObjection = route(declared, async ({ params }, context) => {
  const found = await load(context, objectionNoun, params.id);
  return found.ok ? ok({ commitments: [], view: objectionView(found.value) }) : found;
});
