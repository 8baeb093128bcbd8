/** One stage of the standard's path: the steps (or statuses) of a record that belong to it, the first of which names it. */
export type Stage = {
  readonly steps: readonly [string, ...string[]];
  readonly clause: string;
  /** A name of its own, where the first step's word does not name the stage. */
  readonly title?: string;
};

export type StageState = "done" | "current" | "next" | "passed";

/**
 * How far each stage is. A record that ended elsewhere than at the last stage (called off, refused) stands on no stage: what it did is not
 * told by the path then, so all of it is "passed" over.
 */
export const stageStates = (path: readonly Stage[], now: string): readonly StageState[] => {
  const current = path.findIndex(({ steps }) => steps.includes(now));
  const last = path.length - 1;
  return path.map((_, place) => {
    if (current === -1) return "passed";
    if (place < current || (place === current && current === last)) return "done";
    return place === current ? "current" : "next";
  });
};
