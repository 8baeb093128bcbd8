import type { RequirementRow } from "../requirement.ts";

/** Clause 8. */
export const promotionRequirements = [
  { id: "R85", clauses: ["8"], force: "M", actors: ["EB"], zh: "提供宣传推广材料", en: "Publicity and promotion material" },
  { id: "R86", clauses: ["8.a"], force: "R", actors: ["EB"], zh: "提炼优秀做法与亮点", en: "Good practice distilled" },
  { id: "R87", clauses: ["8.b"], force: "R", actors: ["EB"], zh: "收集典型案例", en: "Typical cases collected" },
  { id: "R88", clauses: ["8.c"], force: "R", actors: ["EB"], zh: "传播可复制经验", en: "Replicable experience spread" },
] as const satisfies readonly RequirementRow[];
