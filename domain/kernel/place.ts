import type { Placement } from "./noun.ts";

/** A placement of which only what matters is said: nobody is waited for, nothing falls due, no list, no workflow. */
export const placed = (step: string, said: Partial<Omit<Placement, "step">> = {}): Placement => ({
  step,
  waits: [],
  asks: "by-workflow",
  deadlines: [],
  list: null,
  owner: null,
  summary: {},
  workflow: null,
  ...said,
});
