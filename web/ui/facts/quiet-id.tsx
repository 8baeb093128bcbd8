import { useState } from "react";
import { useWords } from "../../language/language.tsx";
import "./facts.css";
import { words } from "./words.ts";

/** An identifier or a hash: small, in full, and copied with one press. */
export const QuietId = ({ text }: { readonly text: string }) => {
  const w = useWords(words);
  const [copied, setCopied] = useState(false);
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(text);
    setCopied(true);
  };
  return (
    <span className="quiet-id">
      <code>{text}</code>{" "}
      <button type="button" className="no-print" onClick={() => void copy().catch(() => setCopied(false))} aria-label={`${w.copy} ${text}`}>
        {copied ? w.copied : w.copy}
      </button>
    </span>
  );
};
