/** A small text kept on this device, or null; null too where the browser keeps nothing. */
export const keptText = (key: string): string | null => {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
};

/** Keeps a small text on this device; silently not, where the browser forbids it. */
export const keepText = (key: string, text: string): void => {
  try {
    localStorage.setItem(key, text);
  } catch {
    // Private windows may forbid it; what is kept here is a convenience.
  }
};
