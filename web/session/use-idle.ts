import { useCallback, useEffect, useRef, useState } from "react";

/** Half an hour without a key or a touch, of which the last two minutes are counted down in sight. */
const idleMs = 30 * 60_000;
const warnMs = 2 * 60_000;
const signs = ["keydown", "pointerdown", "wheel", "touchstart"] as const;

/** Calls `end` when nobody has done anything for long; `secondsLeft` is null until the countdown begins. */
export const useIdle = (end: () => void): { readonly secondsLeft: number | null; readonly stay: () => void } => {
  const last = useRef(Date.now());
  const ending = useRef(end);
  ending.current = end;
  const [secondsLeft, setSecondsLeft] = useState<number | null>(null);

  const stay = useCallback(() => {
    last.current = Date.now();
    setSecondsLeft(null);
  }, []);

  useEffect(() => {
    const seen = (): void => {
      // While the countdown is shown only its own button stops it, so that a touch elsewhere is not taken for an answer unread.
      if (Date.now() - last.current < idleMs - warnMs) last.current = Date.now();
    };
    const look = setInterval(() => {
      // Where there is no network nobody could sign in again, and only what this device keeps is shown.
      if (!navigator.onLine) last.current = Date.now();
      const left = idleMs - (Date.now() - last.current);
      if (left <= 0) {
        clearInterval(look);
        ending.current();
      } else setSecondsLeft(left <= warnMs ? Math.ceil(left / 1_000) : null);
    }, 1_000);
    for (const sign of signs) addEventListener(sign, seen, { passive: true });
    return () => {
      clearInterval(look);
      for (const sign of signs) removeEventListener(sign, seen);
    };
  }, []);

  return { secondsLeft, stay };
};
