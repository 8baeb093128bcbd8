import * as z from "zod";
import { Id } from "../kernel/id.ts";
import { LocalDate } from "../kernel/instant.ts";
import { standardVersion } from "../standard/standard.ts";
import { ProgrammeSettings } from "./programme-settings.ts";
import { defaultSettings } from "./setting-catalogue.ts";

const Text = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) });

/** The administrative area (行政区域) one deployment serves, with its six-digit code: 130000 is Hebei. */
export const Jurisdiction = z.strictObject({ code: z.string().regex(/^\d{6}$/), zh: z.string().min(1), en: z.string().min(1) });
export type Jurisdiction = z.infer<typeof Jurisdiction>;

/** The document that allows a title to be given. Without it only results are published. */
export const ApprovalBasis = z.strictObject({
  documentNumber: z.string().min(1).max(100),
  scope: z.string().min(1).max(500),
  expiresOn: LocalDate,
});
export type ApprovalBasis = z.infer<typeof ApprovalBasis>;

/** What one evaluation body decided where the standard leaves room. Frozen into each cycle when it opens (clause 4). */
export const Programme = z.strictObject({
  id: Id,
  version: z.int().min(1),
  standardVersionId: z.string().min(1),
  title: Text,
  jurisdiction: Jurisdiction,
  approvalBasis: ApprovalBasis.nullable(),
  settings: ProgrammeSettings,
});
export type Programme = z.infer<typeof Programme>;

/** The programme of a body that has decided nothing yet: every default, results without a title. */
export const defaultProgramme = (jurisdiction: Jurisdiction): Programme => ({
  id: "main",
  version: 1,
  standardVersionId: standardVersion.id,
  title: { zh: `${jurisdiction.zh}质量提升评价`, en: `Quality improvement evaluation, ${jurisdiction.en}` },
  jurisdiction,
  approvalBasis: null,
  settings: defaultSettings,
});

/** Whether a title may be given on this day: an approval basis exists and has not run out. The last day still counts. */
export const mayGiveTitle = ({ approvalBasis }: Pick<Programme, "approvalBasis">, today: LocalDate): boolean =>
  approvalBasis !== null && today <= approvalBasis.expiresOn;
