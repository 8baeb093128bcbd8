import { type DeclaredFile, evidenceNoun } from "../../domain/evidence/evidence.ts";
import { expectedEvidence } from "../../domain/evidence/expected-evidence.ts";
import { type Act, type Commitment, plan } from "../../domain/kernel/commitment.ts";
import type { UploadLink } from "../shell/ports.ts";
import type { Context } from "../shell/route.ts";

type Upload = UploadLink & { readonly evidenceId: string; readonly fileName: string };

/** Plans the evidence record of each file that proves an objection and signs the link by which it is sent. */
export const declareFiles = (
  context: Context,
  objectionId: string,
  files: readonly DeclaredFile[],
  act: Act,
): Promise<readonly { readonly commitment: Commitment; readonly upload: Upload }[]> =>
  Promise.all(
    files.map(async (file, index) => {
      const evidenceId = context.newId();
      const { memberId, organization } = context.actor;
      const proves = { noun: "objection", id: objectionId, slot: `proof.${index + 1}` };
      const evidence = expectedEvidence({ evidenceId, organizationId: organization.id, memberId, proves, file }, context.now);
      const { contentType, bytes, sha256 } = file;
      const link = await context.evidenceLinks.upload({ key: evidence.key, contentType, bytes, sha256 });
      return {
        commitment: plan(evidenceNoun, evidenceId, null, evidence, act),
        upload: { ...link, evidenceId, fileName: file.fileName },
      };
    }),
  );
