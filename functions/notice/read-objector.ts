import { ok, refuse } from "../../domain/kernel/result.ts";
import { readObjector as declared } from "../../domain/objection/contract.ts";
import { objectionNoun } from "../../domain/objection/objection.ts";
import { Contact } from "../../domain/objection/objection-view.ts";
import { load } from "../shell/act-on.ts";
import { route } from "../shell/route.ts";

/** R63: who objects, opened for the case officer alone; each opening is logged. An anonymous lead has no objector. 1 GetItem. */
export const readObjector = route(declared, async ({ params }, context) => {
  const found = await load(context, objectionNoun, params.id);
  if (!found.ok) return found;
  const { objector } = found.value.state;
  if (!objector) return refuse("unknown-record", declared.clause, { noun: "objector", id: params.id });
  context.logger.info("objector read", { objectionId: params.id, memberId: context.actor.memberId });
  return ok({ commitments: [], view: Contact.parse(JSON.parse(await context.vault.open(objector.sealedContact))) });
});
