import type { FormInstance } from "antd";
import { useEffect, useRef } from "react";
import { useWords } from "../../language/language.tsx";
import type { Fault } from "./faults.ts";
import { words } from "./words.ts";

type Props = { readonly faults: readonly Fault[]; readonly attempt: number; readonly form: FormInstance };

/** All that needs correcting, told at once and each a way to its field; the keyboard is led here when it appears. */
export const FaultSummary = ({ faults, attempt, form }: Props) => {
  const w = useWords(words);
  const head = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (attempt > 0) head.current?.focus();
  }, [attempt]);
  if (faults.length === 0) return null;
  return (
    <div ref={head} tabIndex={-1} className="act-faults" role="alert">
      <p>{w.faults(faults.length)}</p>
      <ul>
        {faults.map(({ at, label, text }) => (
          <li key={`${at.join(".")} ${text}`}>
            <button type="button" className="act-link" onClick={() => form.scrollToField([...at], { focus: true, block: "center" })}>
              {label}
            </button>{" "}
            {text}
          </li>
        ))}
      </ul>
    </div>
  );
};
