import { useEffect } from "react";

/** Sends what was typed after a rest in which it did not change, and at once when the network comes back; no rest, nothing to send. */
export const useSendLater = (send: () => Promise<void>, typed: unknown, restMs: number | null): void => {
  useEffect(() => {
    if (restMs === null || typed === undefined) return;
    const now = (): void => void send();
    const timer = setTimeout(now, restMs);
    addEventListener("online", now);
    return () => {
      clearTimeout(timer);
      removeEventListener("online", now);
    };
  }, [send, typed, restMs]);
};
