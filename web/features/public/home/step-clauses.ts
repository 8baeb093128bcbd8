import type { YearStep } from "./year-state.ts";

/** The clause of the standard each step of a year stands in. */
export const stepClauses = {
  survey: "7.1.1",
  call: "7.1.1",
  selection: "7.1.2",
  contract: "7.1.4",
  execution: "7.2",
  acceptance: "7.3.4",
  announcement: "7.3.5",
  promotion: "8",
  application: "4",
  conformity: "5.2",
  technical: "5.2",
  "result-notice": "4",
  result: "4",
} as const satisfies Record<YearStep, string>;
