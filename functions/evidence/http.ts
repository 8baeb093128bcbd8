import { live } from "../adapters/live.ts";
import { httpFunction } from "../shell/http.ts";
import { declareEvidence } from "./declare-evidence.ts";
import { downloadEvidence, getEvidence, listOwnEvidence, listQuarantined } from "./read-evidence.ts";
import { releaseEvidence } from "./release-evidence.ts";
import { renewUpload } from "./renew-upload.ts";
import { beginParts, completeParts, readParts, signParts } from "./send-parts.ts";

/** Files that prove something: declared here, sent straight to S3, released before anyone opens them. */
export const routes = [
  ...[declareEvidence, renewUpload, beginParts, readParts, signParts, completeParts],
  ...[getEvidence, downloadEvidence, listOwnEvidence, listQuarantined, releaseEvidence],
];
export const createHandler = httpFunction("evidence", routes);
export const handler = createHandler(live);
