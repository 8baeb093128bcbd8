import * as z from "zod";
import { law, proposal } from "../basis.ts";
import { fixed, whole } from "../setting.ts";

/** The second level, to the supervising body. The law fixes these periods by method, so lowest and highest are the same. */
export const complaintSettings = z.strictObject({
  objectionFirst: fixed(true, {
    clause: "7.1.4",
    basis: law("tenderingRegulation", "60"),
    zh: "先异议后投诉",
    en: "A complaint needs an earlier objection",
  }),
  tenderDays: whole({
    unit: "calendar_day",
    clause: "7.1.4",
    fallback: 10,
    range: [10, 10],
    basis: law("tenderingRegulation", "60"),
    zh: "招标投诉期",
    en: "Complaint in a tender within",
  }),
  procurementDays: whole({
    unit: "working_day",
    clause: "7.1.4",
    fallback: 15,
    range: [15, 15],
    basis: law("procurement", "55"),
    zh: "政府采购投诉期",
    en: "Complaint in government procurement within",
  }),
  acceptDays: whole({
    unit: "working_day",
    clause: "7.1.4",
    fallback: 3,
    range: [3, 3],
    basis: law("tenderingRegulation", "61"),
    zh: "投诉是否受理的决定",
    en: "Decision to accept the complaint",
  }),
  decisionDays: whole({
    unit: "working_day",
    clause: "7.1.4",
    fallback: 30,
    range: [30, 30],
    basis: law("tenderingRegulation", "61"),
    zh: "投诉处理决定",
    en: "Decision on the complaint",
  }),
});

/** Our own appeal against a reply, once. 0 days switches it off. */
export const appealSettings = z.strictObject({
  resultDays: whole({
    unit: "working_day",
    clause: "7.3.5",
    fallback: 5,
    range: [0, 15],
    basis: proposal,
    zh: "对结果答复的申诉期（0 为不设）",
    en: "Appeal after a reply on a result (0: none)",
  }),
  otherPeopleDecide: fixed(true, {
    clause: "4",
    basis: proposal,
    zh: "申诉由未参与原决定的人员决定",
    en: "People who did not decide before decide the appeal",
  }),
});
