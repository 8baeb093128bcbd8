import { live } from "../adapters/live.ts";
import { httpFunction } from "../shell/http.ts";
import { closeCultivation } from "./close-cultivation.ts";
import { joinCultivation, leaveCultivation } from "./join-cultivation.ts";
import { planCultivation } from "./plan-cultivation.ts";
import { getCultivation, listActivities, listCultivations } from "./read-cultivations.ts";
import { getNqiDiagnosis, listNqiDiagnoses, nqiTrend } from "./read-nqi.ts";
import { recordActivity } from "./record-activity.ts";
import { recordNqiDiagnosis } from "./record-nqi-diagnosis.ts";
import { requestNqi } from "./request-nqi.ts";

/** 5.4 joint cultivation and 5.5 help with quality infrastructure: neither reaches an evaluation but by barring its advisers. */
export const routes = [
  planCultivation,
  joinCultivation,
  leaveCultivation,
  recordActivity,
  closeCultivation,
  listCultivations,
  getCultivation,
  listActivities,
  requestNqi,
  recordNqiDiagnosis,
  getNqiDiagnosis,
  listNqiDiagnoses,
  nqiTrend,
];
export const createHandler = httpFunction("cultivation", routes);
export const handler = createHandler(live);
