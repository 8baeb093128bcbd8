import { useEffect } from "react";
import { useWords } from "../../language/language.tsx";
import type { OwnInput } from "../../ui/act-form/scene.ts";
import { words } from "./words.ts";

/** A number that nobody needs to think of: given once, kept for good, so that plan and inspections can refer to it. */
export const OwnNumber: OwnInput = ({ id, value, onChange }) => {
  const w = useWords(words);
  const given = typeof value === "string" && value !== "" ? value : null;
  useEffect(() => {
    if (given === null) onChange?.(crypto.randomUUID().slice(0, 8));
  }, [given, onChange]);
  return (
    <span id={id} className="help">
      {given === null ? null : w.number(given)}
    </span>
  );
};
