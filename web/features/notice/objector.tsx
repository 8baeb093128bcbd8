import { useState } from "react";
import { readObjector } from "../../../domain/objection/contract.ts";
import { useRead } from "../../api/use-read.ts";
import { useWords } from "../../language/language.tsx";
import { useIsParty } from "../../session/self.ts";
import { FailureNote } from "../../ui/failure-note.tsx";
import { RecordFacts } from "../../ui/record-facts.tsx";
import { words } from "./words.ts";

/** Who objects: not read before it is asked for. */
export const Objector = ({ id, isKnown }: { readonly id: string; readonly isKnown: boolean }) => {
  const w = useWords(words);
  const mayOpen = useIsParty(readObjector.who);
  const [open, setOpen] = useState(false);
  const { data, error } = useRead(readObjector, { params: { id }, when: open });
  return (
    <>
      <h3>{w.objector}</h3>
      <p className="help">{isKnown ? w.sealed : w.noObjector}</p>
      {isKnown && !mayOpen ? <p className="help">{w.notYours}</p> : null}
      {isKnown && mayOpen ? (
        <button type="button" className="plain-button no-print" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? w.hide : w.unseal}
        </button>
      ) : null}
      {open ? <FailureNote error={error} /> : null}
      {open && data ? <RecordFacts value={data} contract="read-objector" schema={readObjector.view} /> : null}
    </>
  );
};
