import * as z from "zod";
import { Evidence } from "../../../domain/evidence/evidence.ts";

/** What lists tell of a file. */
export const FileSummary = z.object({
  slot: z.string(),
  fileName: z.string(),
  bytes: z.number(),
  sha256: z.string(),
  status: Evidence.shape.status,
  declaredAt: z.string(),
});
export type FileSummary = z.infer<typeof FileSummary>;
