import * as z from "zod";
import { law, practice, proposal } from "../basis.ts";
import { choice, fixed, flag, whole } from "../setting.ts";

/** Objections (异议) to a notice. Anonymous ones are recorded as leads; no reply is owed. */
export const objectionSettings = z.strictObject({
  realName: choice(["strict", "lenient"], {
    clause: "4",
    fallback: "strict",
    basis: practice("实名、留联系方式并附证据，匿名不受理", "real name, contact and evidence; anonymous not accepted"),
    zh: "实名要求",
    en: "Real-name rule",
  }),
  windowDays: whole({
    unit: "working_day",
    clause: "7.1.2",
    fallback: 0,
    range: [0, 10],
    basis: law("tenderingRegulation", "54"),
    zh: "公示期满后仍可提出的天数",
    en: "Days after the notice in which one may still object",
  }),
  ackDays: whole({
    unit: "working_day",
    clause: "4",
    fallback: 1,
    range: [0, 3],
    basis: proposal,
    zh: "收到回执期限",
    en: "Acknowledgement",
  }),
  replyDays: z.strictObject({
    own: whole({
      unit: "working_day",
      clause: "4",
      fallback: 7,
      range: [3, 30],
      basis: law("procurement", "53"),
      zh: "对本机构公示异议的答复",
      en: "Reply to an objection to our own notice",
    }),
    tender: whole({
      unit: "calendar_day",
      clause: "7.1.4",
      fallback: 3,
      range: [1, 3],
      basis: law("tenderingRegulation", "22, 54"),
      zh: "对招标异议的答复",
      en: "Reply to an objection in a tender",
    }),
    procurement: whole({
      unit: "working_day",
      clause: "7.1.4",
      fallback: 7,
      range: [1, 7],
      basis: law("procurement", "53"),
      zh: "对政府采购质疑的答复",
      en: "Reply to a challenge in government procurement",
    }),
    question: whole({
      unit: "working_day",
      clause: "7.1.4",
      fallback: 3,
      range: [1, 3],
      basis: law("procurementRegulation", "52"),
      zh: "对采购询问的答复",
      en: "Reply to a question in procurement",
    }),
  }),
  suspends: flag({
    clause: "7.1.2",
    fallback: true,
    basis: law("tenderingRegulation", "22, 54"),
    zh: "答复前暂停下一步",
    en: "No next step until answered",
  }),
  suspendsTender: fixed(true, {
    clause: "7.1.4",
    basis: law("tenderingRegulation", "22, 54"),
    zh: "招标异议答复前暂停招标",
    en: "A tender stands still until an objection is answered",
  }),
});
