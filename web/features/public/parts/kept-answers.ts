import { type Answer, Failed, type Failure } from "../../../api/problem.ts";

export type Shown<View> = {
  readonly data: View | undefined;
  readonly error: Error | null;
  readonly isFetching: boolean;
  /** When it was last answered, by the clock of this device. */
  readonly at: number;
};

const freshMs = 5_000;
const pauses = [1_000, 2_000, 4_000] as const;

const isPassing = ({ kind }: Failure): boolean => kind === "unreachable" || kind === "broken";

/** Asks until there is an answer or a refusal, three times more at most: a failure on the way often passes. */
const asked = async <View>(ask: () => Promise<Answer<View>>, sleep: (ms: number) => Promise<void>): Promise<Answer<View>> => {
  let answer = await ask();
  for (const pause of pauses) {
    if (answer.ok || !isPassing(answer.failure)) return answer;
    await sleep(pause);
    answer = await ask();
  }
  return answer;
};

const slept = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * The answers to one question of the API by what was asked for, kept while the page is open: shown at once when the reader comes back and
 * asked anew unless fresh, asked once for all who want them, and kept when asking anew fails.
 */
export const keptAnswers = <View>(sleep = slept, now: () => number = Date.now) => {
  const kept = new Map<string, Shown<View>>();
  const listeners = new Set<() => void>();
  const none: Shown<View> = { data: undefined, error: null, isFetching: false, at: Number.NEGATIVE_INFINITY };
  const at = (key: string): Shown<View> => kept.get(key) ?? none;
  const tell = (key: string, next: Partial<Shown<View>>): void => {
    kept.set(key, { ...at(key), ...next });
    for (const listener of listeners) listener();
  };
  const ask = async (key: string, fetch: () => Promise<Answer<View>>): Promise<void> => {
    if (at(key).isFetching) return;
    tell(key, { isFetching: true });
    try {
      const answer = await asked(fetch, sleep);
      if (answer.ok) tell(key, { data: answer.view, error: null, isFetching: false, at: now() });
      else tell(key, { error: new Failed(answer.failure), isFetching: false });
    } catch (error) {
      tell(key, { error: error instanceof Error ? error : new Error(String(error)), isFetching: false });
    }
  };
  return {
    at,
    ask,
    isFresh: (key: string): boolean => now() - at(key).at < freshMs,
    listen: (listener: () => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
};
