import { acceptanceRefusals } from "./acceptance/refusals.ts";
import { applicationRefusals } from "./application/refusals.ts";
import { calendarRefusals } from "./calendar/refusals.ts";
import { callRefusals } from "./call/refusals.ts";
import { conformityRefusals } from "./conformity-evaluation/refusals.ts";
import { creationActivityRefusals } from "./creation-activity/refusals.ts";
import { cultivationRefusals } from "./cultivation/refusals.ts";
import { cycleRefusals } from "./cycle/refusals.ts";
import { decisionRefusals } from "./decision/refusals.ts";
import { drawRefusals } from "./draw/refusals.ts";
import { evidenceRefusals } from "./evidence/refusals.ts";
import { expertRefusals } from "./expert/refusals.ts";
import { inspectionRefusals } from "./inspection/refusals.ts";
import type { RefusalText } from "./kernel/refusal-text.ts";
import { kernelRefusals } from "./kernel/refusals.ts";
import { requestRefusals } from "./kernel/request-refusals.ts";
import { memberRefusals } from "./member/refusals.ts";
import { notificationRefusals } from "./notification/refusals.ts";
import { nqiRefusals } from "./nqi/refusals.ts";
import { objectionRefusals } from "./objection/refusals.ts";
import { planRefusals } from "./plan/refusals.ts";
import { procurementRefusals } from "./procurement/refusals.ts";
import { programmeRefusals } from "./programme/refusals.ts";
import { deliveryRefusals } from "./project/delivery-refusals.ts";
import { promotionRefusals } from "./promotion/refusals.ts";
import { rubricRefusals } from "./rubric/refusals.ts";
import { scoringRefusals } from "./scoring/refusals.ts";
import { supervisionRefusals } from "./supervision/refusals.ts";
import { technicalRefusals } from "./technical-evaluation/refusals.ts";
import { unitResultRefusals } from "./unit-result/refusals.ts";

/** Every expected "no" of the product with its words: the closed union that the shell, the OpenAPI document and the tests rest on. */
export const refusals = {
  ...requestRefusals,
  ...kernelRefusals,
  ...programmeRefusals,
  ...callRefusals,
  ...calendarRefusals,
  ...memberRefusals,
  ...cycleRefusals,
  ...evidenceRefusals,
  ...decisionRefusals,
  ...objectionRefusals,
  ...planRefusals,
  ...deliveryRefusals,
  ...inspectionRefusals,
  ...procurementRefusals,
  ...acceptanceRefusals,
  ...scoringRefusals,
  ...promotionRefusals,
  ...drawRefusals,
  ...expertRefusals,
  ...cultivationRefusals,
  ...notificationRefusals,
  ...nqiRefusals,
  ...applicationRefusals,
  ...unitResultRefusals,
  ...rubricRefusals,
  ...creationActivityRefusals,
  ...conformityRefusals,
  ...technicalRefusals,
  ...supervisionRefusals,
} as const satisfies Readonly<Record<string, RefusalText>>;

export type RefusalCode = keyof typeof refusals;

/** True when a code is of the closed union. */
export const isRefusalCode = (code: string): code is RefusalCode => Object.hasOwn(refusals, code);
