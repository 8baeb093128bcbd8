import type { AspectAnswers } from "./aspects.ts";

/** Lists of pay, and words that tie a sum of pay to a person. Averages and totals of the unit are welcome. */
const personalPay = [
  /(工资|薪资|薪酬|奖金)(表|明细|清单|台账)/,
  /(员工|职工|个人|姓名|身份证).{0,8}(月薪|年薪|工资|薪资|薪酬|奖金).{0,8}\d{3,}/,
  /(payroll|salary list)/i,
  /(salary|wage)s? of (mr|ms|mrs)\b/i,
];
const ofTheWhole = /(人均|平均|总额|average|mean|total)/i;

const isPersonalPay = (text: string): boolean => !ofTheWhole.test(text) && personalPay.some((pattern) => pattern.test(text));

const textsIn = (value: unknown): readonly string[] => {
  if (typeof value === "string") return [value];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  return value !== null && typeof value === "object" ? Object.values(value).flatMap(textsIn) : [];
};

/** Places where a unit might bring pay: its policy of pay (R49), rewards (R40) and figures of its own (R54). */
const placesOfPay = ["R40", "R49", "R54"] as const;

/**
 * Whether the answers look like a list of single persons' pay, which is never collected (6.4.3.3, PIPL art. 6). The tables have no
 * column for it, so what is looked at is what was typed into rows.
 */
export const mentionsPersonalPay = (answers: AspectAnswers): boolean =>
  placesOfPay.some((requirement) => textsIn(answers[requirement]?.rows ?? []).some(isPersonalPay));
