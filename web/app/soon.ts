const soonMs = 1_500;

/** Does something once the first screen stands and nothing else is going on; called off by what it gives back. */
export const soon = (work: () => void): (() => void) => {
  const timer = setTimeout(() => {
    // A browser without idle callbacks is asked a moment later instead.
    if ("requestIdleCallback" in globalThis) requestIdleCallback(work);
    else work();
  }, soonMs);
  return () => clearTimeout(timer);
};
