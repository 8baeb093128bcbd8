import * as z from "zod";
import { SectionId } from "../application/section-id.ts";
import { contract } from "../kernel/contract.ts";
import { Id } from "../kernel/id.ts";
import { Sha256Hex } from "../kernel/sha256-hex.ts";

/** A section as it was handed in, for those who judge it: no contact, and not whom the unit asked to be kept away. */
export const readSubmittedSection = contract({
  name: "read-submitted-section",
  method: "GET",
  path: "/technical/evaluations/{id}/sections/{section}",
  title: { zh: "查阅申请材料", en: "Read a section of an application" },
  clause: "5.2",
  requirements: ["R05", "R10"],
  who: ["expert"],
  params: z.strictObject({ id: Id, section: SectionId }),
  request: z.strictObject({}),
  view: z.object({ section: SectionId, contentHash: Sha256Hex, content: z.record(z.string(), z.json()) }),
  refusals: ["unknown-record"],
});
