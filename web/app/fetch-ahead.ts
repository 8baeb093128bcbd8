const soonMs = 1_500;

/** Fetches, once the first screen stands and nothing else is going on, the forms that nearly every further screen opens. */
export const fetchAhead = (): (() => void) => {
  const fetchForms = (): void => {
    void import("../ui/act-form/act-drawer.tsx");
    void import("../ui/act-form/act-form.tsx");
  };
  const timer = setTimeout(() => {
    // A browser without idle callbacks is asked a moment later instead.
    if ("requestIdleCallback" in globalThis) requestIdleCallback(fetchForms);
    else fetchForms();
  }, soonMs);
  return () => clearTimeout(timer);
};
