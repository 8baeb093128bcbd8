/** The place this edition serves, and when its yearly cycle opens: what `infra/regions.ts` says for a deployment. */
export const region = {
  jurisdiction: { code: "130000", zh: "河北省", en: "Hebei" },
  timeZone: "Asia/Shanghai",
  /** Minute, hour, day, month: 5 January, 09:00. */
  cycleSchedule: "0 9 5 1 *",
} as const;
