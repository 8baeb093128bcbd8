import { useEffect, useState } from "react";
import { useWords } from "../../../language/language.tsx";
import { words } from "./words.ts";

const clock = (seconds: number): string => `${String(Math.floor(seconds / 60)).padStart(2, "0")}:${String(seconds % 60).padStart(2, "0")}`;

/** A plain stop-watch for the presentation and the questions. */
export const DefenceTimer = () => {
  const w = useWords(words);
  const [seconds, setSeconds] = useState(0);
  const [runs, setRuns] = useState(false);
  useEffect(() => {
    if (!runs) return;
    const timer = setInterval(() => setSeconds((past) => past + 1), 1_000);
    return () => clearInterval(timer);
  }, [runs]);
  return (
    <p className="no-print">
      {w.timer} <strong role="timer">{clock(seconds)}</strong>{" "}
      <button type="button" onClick={() => setRuns(!runs)}>
        {runs ? w.pause : w.start}
      </button>{" "}
      <button
        type="button"
        onClick={() => {
          setRuns(false);
          setSeconds(0);
        }}
      >
        {w.reset}
      </button>
    </p>
  );
};
