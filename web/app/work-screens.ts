import { acceptanceScreens } from "../features/acceptance/screens.ts";
import { allProjectScreens } from "../features/all-project/screens.ts";
import { anyActScreens } from "../features/any-act/screens.ts";
import { applicationScreens } from "../features/application/screens.ts";
import { callScreens } from "../features/call/screens.ts";
import { conformityScreens } from "../features/conformity/screens.ts";
import { cultivationScreens } from "../features/cultivation/screens.ts";
import { cycleScreens } from "../features/cycle/screens.ts";
import { decisionScreens } from "../features/decision/screens.ts";
import { documentScreens } from "../features/documents/screens.ts";
import { drawScreens } from "../features/draw/screens.ts";
import { evidenceScreens } from "../features/evidence/screens.ts";
import { expertOwnScreens } from "../features/expert-own/screens.ts";
import { expertPoolScreens } from "../features/expert-pool/screens.ts";
import { memberScreens } from "../features/member/screens.ts";
import { noticeScreens } from "../features/notice/screens.ts";
import { notificationScreens } from "../features/notification/screens.ts";
import { nqiScreens } from "../features/nqi/screens.ts";
import { procurementScreens } from "../features/procurement/screens.ts";
import { programmeScreens } from "../features/programme/screens.ts";
import { projectScreens } from "../features/project/screens.ts";
import { promotionScreens } from "../features/promotion/screens.ts";
import { rubricScreens } from "../features/rubric/screens.ts";
import { supervisionScreens } from "../features/supervision/screens.ts";
import { technicalScreens } from "../features/technical/screens.ts";
import { unitResultScreens } from "../features/unit-result/screens.ts";
import { workItemScreens } from "../features/work-item/screens.ts";
import type { Screen } from "./screen.ts";

/** Every screen of the workplace, in the order of the menu. */
export const workScreens: readonly Screen[] = [
  ...workItemScreens,
  ...cycleScreens,
  ...applicationScreens,
  ...expertOwnScreens,
  ...projectScreens,
  ...callScreens,
  ...allProjectScreens,
  ...decisionScreens,
  ...noticeScreens,
  ...procurementScreens,
  ...acceptanceScreens,
  ...promotionScreens,
  ...conformityScreens,
  ...technicalScreens,
  ...cultivationScreens,
  ...nqiScreens,
  ...expertPoolScreens,
  ...drawScreens,
  ...unitResultScreens,
  ...rubricScreens,
  ...evidenceScreens,
  ...anyActScreens,
  ...supervisionScreens,
  ...programmeScreens,
  ...memberScreens,
  ...notificationScreens,
  ...documentScreens,
];
