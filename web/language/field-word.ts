import { type Field, keysOf, nameOf } from "./field-key.ts";
import { acceptanceScoringFields } from "./fields/acceptance-scoring.ts";
import { applicationFields } from "./fields/application.ts";
import { callSelectionFields } from "./fields/call-selection.ts";
import { commonFields } from "./fields/common.ts";
import { conformityTechnicalFields } from "./fields/conformity-technical.ts";
import { cultivationNqiFields } from "./fields/cultivation-nqi.ts";
import { cycleProgrammeFields } from "./fields/cycle-programme.ts";
import { evidenceMemberFields } from "./fields/evidence-member.ts";
import { expertDrawFields } from "./fields/expert-draw.ts";
import { implementationInspectionFields } from "./fields/implementation-inspection.ts";
import { notificationFields } from "./fields/notification.ts";
import { procurementFields } from "./fields/procurement.ts";
import { resultNoticeFields } from "./fields/result-notice.ts";
import { supervisionFields } from "./fields/supervision.ts";
import { firstKnown, saidIn, together } from "./pairs.ts";
import type { Language } from "./words.ts";

/** Every catalogue of labels; a key stands in one of them only. */
export const fieldCatalogues = [
  commonFields,
  cycleProgrammeFields,
  callSelectionFields,
  procurementFields,
  implementationInspectionFields,
  acceptanceScoringFields,
  applicationFields,
  conformityTechnicalFields,
  expertDrawFields,
  resultNoticeFields,
  cultivationNqiFields,
  supervisionFields,
  evidenceMemberFields,
  notificationFields,
] as const;

const labels = together(fieldCatalogues);

export const keyOfField = (field: Field): string | undefined => firstKnown(labels, keysOf(field));

/**
 * The label of a field of a contract or record. Every name of the contracts and records has one, which a test sees to; clause numbers
 * are their own. Codes are called by `codeWord` (code-word.ts), single settings of the programme by `settingWord` (setting-word.ts),
 * help texts come from `fieldHelp` (field-help.ts): modules of their own, so that a screen loads only what it says.
 */
export const fieldWord = (language: Language, field: Field): string => {
  const pair = labels.get(keyOfField(field) ?? "");
  return pair === undefined ? nameOf(field) : saidIn(language, pair);
};
