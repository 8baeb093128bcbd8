import { useId, useRef, useState } from "react";
import { useWords } from "../../../language/language.tsx";
import { words } from "./words.ts";

/** The page's own address to be cited or sent on, and the way to paper. */
export const Permalink = () => {
  const w = useWords(words);
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState("");
  const copy = async (): Promise<void> => {
    field.current?.select();
    // Only pages reached by https, or on this machine, may write to the clipboard.
    if (!globalThis.isSecureContext) return setSaid(w.copyByHand);
    await navigator.clipboard.writeText(location.href).then(
      () => setSaid(w.copied),
      () => setSaid(w.copyByHand),
    );
  };
  return (
    <div className="permalink">
      <label htmlFor={id}>{w.permalink}</label>
      <input ref={field} id={id} readOnly value={location.href} />
      <button type="button" className="plain" onClick={() => void copy()}>
        {w.copy}
      </button>
      <button type="button" className="plain" onClick={() => print()}>
        {w.print}
      </button>
      <span role="status">{said}</span>
    </div>
  );
};
