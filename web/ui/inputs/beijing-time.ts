const offsetMs = 8 * 3_600_000;

/** `2026-05-07T10:00`, the wall clock of Beijing, of an instant; empty when it is none. */
export const wallClockOf = (instant: unknown): string => {
  const time = typeof instant === "string" ? Date.parse(instant) : Number.NaN;
  return Number.isNaN(time) ? "" : new Date(time + offsetMs).toISOString().slice(0, 16);
};

/** The instant at which the wall clock of Beijing shows `2026-05-07T10:00`; undefined when that is no time. */
export const instantAt = (wallClock: string): string | undefined => {
  const time = Date.parse(`${wallClock.slice(0, 16)}:00.000+08:00`);
  return Number.isNaN(time) ? undefined : new Date(time).toISOString();
};
