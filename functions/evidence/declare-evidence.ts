import { declareEvidence as declared } from "../../domain/evidence/contract.ts";
import { evidenceNoun } from "../../domain/evidence/evidence.ts";
import { expectedEvidence } from "../../domain/evidence/expected-evidence.ts";
import { plan } from "../../domain/kernel/commitment.ts";
import { ok } from "../../domain/kernel/result.ts";
import { actOf, receiptOf } from "../shell/act-on.ts";
import { route } from "../shell/route.ts";
import { uploadTermsOf } from "./upload-terms.ts";

/** The key is ours and never the file's name. 1 GetItem + 1 transaction of 2; the bytes go straight to S3. */
export const declareEvidence = route(declared, async ({ request }, context) => {
  const evidenceId = context.newId();
  const { memberId, organization } = context.actor;
  const evidence = expectedEvidence({ ...request, evidenceId, organizationId: organization.id, memberId }, context.now);
  const commitment = plan(evidenceNoun, evidenceId, null, evidence, actOf(declared, context));
  const upload = await context.evidenceLinks.upload(uploadTermsOf(evidence));
  return ok({ commitments: [commitment], view: { ...receiptOf(commitment), upload: { ...upload, headers: { ...upload.headers } } } });
});
