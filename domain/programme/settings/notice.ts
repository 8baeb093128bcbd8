import * as z from "zod";
import type { ClauseId } from "../../standard/clauses.ts";
import { type Basis, law, practice } from "../basis.ts";
import { choice, selection, whole } from "../setting.ts";

const fiveWorkingDays = law("procurementRegulation", "38");
const candidates = law("tenderingRegulation", "54");

const dayType = (clause: ClauseId, fallback: "working_day" | "calendar_day", basis: Basis) =>
  choice(["working_day", "calendar_day"], {
    clause,
    fallback,
    basis,
    zh: "公示期按工作日或自然日",
    en: "Notice counts working or calendar days",
  });

/** Public notices (公示), which invite objections. `result.days` 0 switches the notice of results off. */
export const noticeSettings = z.strictObject({
  shortlist: z.strictObject({
    days: whole({
      unit: "day",
      clause: "7.1.2",
      fallback: 5,
      range: [3, 20],
      basis: fiveWorkingDays,
      zh: "项目名单公示期",
      en: "Notice of the shortlist",
    }),
    dayType: dayType("7.1.2", "working_day", fiveWorkingDays),
  }),
  result: z.strictObject({
    days: whole({
      unit: "day",
      clause: "7.3.5",
      fallback: 5,
      range: [0, 20],
      basis: fiveWorkingDays,
      zh: "结果公示期（0 为不公示）",
      en: "Notice of results (0: none)",
    }),
    dayType: dayType("7.3.5", "working_day", fiveWorkingDays),
  }),
  bidCandidate: z.strictObject({
    days: whole({
      unit: "day",
      clause: "7.1.4",
      fallback: 3,
      range: [3, 20],
      basis: candidates,
      zh: "中标候选人公示期",
      en: "Notice of award candidates",
    }),
    dayType: dayType("7.1.4", "calendar_day", candidates),
    startDays: whole({
      unit: "calendar_day",
      clause: "7.1.4",
      fallback: 3,
      range: [0, 3],
      basis: candidates,
      zh: "评标报告后多久开始公示候选人",
      en: "Notice starts after the evaluation report within",
    }),
  }),
  content: selection(["object", "reason", "period", "how_to_object", "contact", "evidence_rule"], {
    clause: "7.1.2",
    fallback: ["object", "reason", "period", "how_to_object", "contact", "evidence_rule"],
    basis: practice(
      "公示写明对象、理由、期限、异议方式、联系人和举证要求",
      "notices state object, reason, period, how to object, contact, evidence",
    ),
    zh: "公示必备内容",
    en: "What a notice must state",
  }),
});
