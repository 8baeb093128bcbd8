import type { Answer } from "./problem.ts";

export type Intention = {
  /** The key of what is asked: the same as before when the same was asked and not answered for good. */
  readonly keyOf: (asked: unknown) => string;
  /** Takes the answer. One that was done or refused is final for its key: the same asked again is a new intention. */
  readonly settle: (answer: Answer<unknown>) => void;
};

/** One intention at a time: sent again after a lost network it carries the same key, so that it is done once. */
export const makeIntention = (): Intention => {
  let current = { text: "", key: "" };
  return {
    keyOf: (asked) => {
      const text = JSON.stringify(asked);
      if (current.text !== text) current = { text, key: crypto.randomUUID() };
      return current.key;
    },
    settle: (answer) => {
      if (answer.ok || answer.failure.kind === "refused") current = { text: "", key: "" };
    },
  };
};
