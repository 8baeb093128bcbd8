import type { Machine } from "./machine.ts";
import type { Tokens } from "./tokens.ts";
import type { EventLog } from "./transitions.ts";

/**
 * Follows which Maps and Parallels of one execution have failed: what waits within them is ended, and nothing within them may begin
 * until they are entered or retried. The interpreter does neither.
 */
export const makeGivenUp = ({ within }: Machine, tokens: Tokens, arn: string) => {
  const failed = new Set<string>();

  return {
    has: (state: string): boolean => [...failed].some((name) => within.get(name)?.has(state)),
    follow: (event: EventLog): void => {
      if (!("state" in event) || event.index !== undefined) return;
      const { name } = event.state;
      if (event.type === "StateEntered" || event.type === "StateRetried") failed.delete(name);
      if (event.type !== "StateFailed" || !within.has(name)) return;
      failed.add(name);
      tokens.abandon(arn, within.get(name));
    },
  };
};
