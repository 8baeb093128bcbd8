import { renewUpload as declared } from "../../domain/evidence/contract.ts";
import { evidenceNoun } from "../../domain/evidence/evidence.ts";
import { ok, refuse } from "../../domain/kernel/result.ts";
import { load } from "../shell/act-on.ts";
import { route } from "../shell/route.ts";
import { uploadTermsOf } from "./upload-terms.ts";

/** A link that ran out is replaced as long as nothing has arrived. 2 GetItem. */
export const renewUpload = route(declared, async ({ params }, context) => {
  const found = await load(context, evidenceNoun, params.id);
  if (!found.ok) return found;
  const { state } = found.value;
  if (state.organizationId !== context.actor.organization.id) return refuse("unknown-record", declared.clause);
  if (state.status !== "expected") return refuse("wrong-step", declared.clause, { step: state.status, needed: "expected" });
  const upload = await context.evidenceLinks.upload(uploadTermsOf(state));
  return ok({ commitments: [], view: { ...upload, headers: { ...upload.headers } } });
});
