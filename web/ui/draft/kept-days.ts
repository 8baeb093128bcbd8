/** So long unsent work stays on a device. */
const keptDays = 30;
const dayMs = 24 * 3_600_000;
/** So many days before it goes it is pointed out. */
const soonDays = 7;

/** When what was last kept at an instant goes from this device. */
export const goesAt = (savedAt: string): string => new Date(Date.parse(savedAt) + keptDays * dayMs).toISOString();

/** Whether it is past its time; what does not tell when it was kept is. */
export const isOverdue = (savedAt: string, now: number): boolean => !(now - Date.parse(savedAt) < keptDays * dayMs);

export const goesSoon = (savedAt: string, now: number): boolean => now - Date.parse(savedAt) >= (keptDays - soonDays) * dayMs;
