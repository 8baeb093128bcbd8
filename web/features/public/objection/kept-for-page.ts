/** A text kept while this page's tab is open, or null; null too where the browser keeps nothing. */
export const pageText = (key: string): string | null => {
  try {
    return sessionStorage.getItem(key);
  } catch {
    return null;
  }
};

/** Keeps a text until the tab is closed; null takes it away. Silently not, where the browser forbids it. */
export const keepForPage = (key: string, text: string | null): void => {
  try {
    if (text === null) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, text);
  } catch {
    // Private windows may forbid it; the page itself still holds what was typed.
  }
};
