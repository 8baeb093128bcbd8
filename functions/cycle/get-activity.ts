import { getActivity as declared } from "../../domain/creation-activity/contract.ts";
import { creationActivityNoun } from "../../domain/creation-activity/creation-activity.ts";
import { ok } from "../../domain/kernel/result.ts";
import { load } from "../shell/act-on.ts";
import { route } from "../shell/route.ts";

/** R04, R06: 2 GetItem. */
export const getActivity = route(declared, async ({ params }, context) => {
  const found = await load(context, creationActivityNoun, params.id);
  if (!found.ok) return found;
  const { state, version, hash } = found.value;
  return ok({ commitments: [], view: { version, hash, activity: state } });
});
