import type { Evidence } from "../../domain/evidence/evidence.ts";
import type { UploadTerms } from "../shell/ports.ts";

/** What the bucket will hold the uploader to. */
export const uploadTermsOf = ({ key, file }: Evidence): UploadTerms => ({
  key,
  contentType: file.contentType,
  bytes: file.bytes,
  sha256: file.sha256,
});
