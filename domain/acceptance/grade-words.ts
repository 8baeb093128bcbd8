import type { AcceptanceGrade } from "./grade-of.ts";

/** How notices and announcements call a grade. */
export const gradeWords: Readonly<Record<AcceptanceGrade, { readonly zh: string; readonly en: string }>> = {
  excellent: { zh: "优秀", en: "Excellent" },
  good: { zh: "良好", en: "Good" },
  pass: { zh: "合格", en: "Pass" },
  fail: { zh: "不合格", en: "Fail" },
};
