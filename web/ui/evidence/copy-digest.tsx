import { Button } from "antd";
import { useState } from "react";
import { useWords } from "../../language/language.tsx";
import { words } from "./words.ts";

/** The file's checksum: its beginning to compare at a glance, the whole to copy. */
export const CopyDigest = ({ sha256, name }: { readonly sha256: string; readonly name: string }) => {
  const w = useWords(words);
  const [isCopied, setCopied] = useState(false);
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(sha256);
    setCopied(true);
  };
  return (
    <details className="evidence-hint">
      <summary>{w.digest}</summary>
      <code className="evidence-digest">{sha256}</code>{" "}
      <Button size="small" aria-label={w.about(w.copy, name)} onClick={() => void copy()}>
        {w.copy}
      </Button>{" "}
      <span aria-live="polite">{isCopied ? w.copied : ""}</span>
    </details>
  );
};
