import type { UnitGrade } from "../unit-evaluation/unit-evaluation-status.ts";

/** How notices and announcements call a unit's grade. */
export const unitGradeWords: Readonly<Record<UnitGrade, { readonly zh: string; readonly en: string }>> = {
  excellent: { zh: "优秀", en: "Excellent" },
  good: { zh: "良好", en: "Good" },
  pass: { zh: "合格", en: "Pass" },
  not_recognised: { zh: "未予认定", en: "Not recognised" },
};

/** A unit below the lowest floor learns so itself; no notice, announcement or public page names it. */
export const isRecognised = ({ grade }: { readonly grade: UnitGrade }): boolean => grade !== "not_recognised";
