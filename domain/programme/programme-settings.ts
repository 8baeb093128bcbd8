import * as z from "zod";
import { acceptanceSettings } from "./settings/acceptance.ts";
import { archiveSettings, defenceSettings, resultSettings } from "./settings/closing.ts";
import { collectiveSettings } from "./settings/collective.ts";
import { appealSettings, complaintSettings } from "./settings/complaint.ts";
import { callSettings, inspectionSettings, planSettings, satisfactionSettings } from "./settings/delivery.ts";
import { expertSettings } from "./settings/expert.ts";
import { noticeSettings } from "./settings/notice.ts";
import { objectionSettings } from "./settings/objection.ts";
import { panelSettings } from "./settings/panel.ts";
import { contractSettings, procurementSettings } from "./settings/procurement.ts";
import { cqoSettings, nqiSettings } from "./settings/quality-officer.ts";
import { recusalSettings } from "./settings/recusal.ts";
import { rubricSettings } from "./settings/rubric.ts";
import { scoreSettings } from "./settings/score.ts";
import { evaluationSettings, unitSettings } from "./settings/unit-evaluation.ts";

/**
 * Everything the standard leaves open, complete: a stored programme names every setting, so a later change of a default never
 * reaches a cycle that has begun. Sums and orders across settings are checked by `checkSettings`.
 */
export const ProgrammeSettings = z.strictObject({
  rubric: rubricSettings,
  evaluation: evaluationSettings,
  unit: unitSettings,
  score: scoreSettings,
  expert: expertSettings,
  panel: panelSettings,
  recusal: recusalSettings,
  collective: collectiveSettings,
  notice: noticeSettings,
  objection: objectionSettings,
  complaint: complaintSettings,
  appeal: appealSettings,
  procurement: procurementSettings,
  contract: contractSettings,
  call: callSettings,
  plan: planSettings,
  inspection: inspectionSettings,
  satisfaction: satisfactionSettings,
  acceptance: acceptanceSettings,
  defence: defenceSettings,
  result: resultSettings,
  archive: archiveSettings,
  cqo: cqoSettings,
  nqi: nqiSettings,
});
export type ProgrammeSettings = z.infer<typeof ProgrammeSettings>;
