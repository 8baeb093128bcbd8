import { vi } from "vitest";

/** Everything written to the process's output from now on, as Lambda would log it; `end` gives the output back. */
export const captureLog = (): { readonly text: () => string; readonly end: () => void } => {
  const parts: string[] = [];
  const keep = (chunk: unknown): boolean => {
    parts.push(String(chunk));
    return true;
  };
  const spies = [vi.spyOn(process.stdout, "write").mockImplementation(keep), vi.spyOn(process.stderr, "write").mockImplementation(keep)];
  return {
    text: () => parts.join(""),
    end: () => {
      for (const spy of spies) spy.mockRestore();
    },
  };
};
