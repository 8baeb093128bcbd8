import { useState } from "react";
import { readProgramme, reviseProgramme } from "../../../domain/programme/contract.ts";
import type { Programme } from "../../../domain/programme/programme.ts";
import { useRead } from "../../api/use-read.ts";
import { dayOnly } from "../../language/format.ts";
import { useLanguage, useWords } from "../../language/language.tsx";
import { useIsParty } from "../../session/self.ts";
import { FailureNote } from "../../ui/failure-note.tsx";
import "./programme.css";
import { Revision } from "./revision.tsx";
import { SettingsList } from "./settings-list.tsx";
import { words } from "./words.ts";

/** What the evaluation body decided where the standard leaves room; its administrator may revise it here. */
export const ProgrammeScreen = () => {
  const w = useWords(words);
  const { data, error } = useRead(readProgramme);
  const mayRevise = useIsParty(reviseProgramme.who);
  const [revising, setRevising] = useState(false);
  const [sent, setSent] = useState<number | null>(null);
  const finish = (version: number): void => {
    setRevising(false);
    setSent(version);
  };
  return (
    <section className="page">
      <h1>{w.title}</h1>
      <p className="lead">{w.lead}</p>
      <FailureNote error={error} />
      <p role="status">{sent === null ? "" : w.sent(sent)}</p>
      {data ? (
        <>
          <Head programme={data} />
          {mayRevise ? (
            <p>
              <button type="button" className="plain-button" onClick={() => setRevising(!revising)} aria-pressed={revising}>
                {revising ? w.stopEditing : w.edit}
              </button>
            </p>
          ) : (
            <p className="soft">{w.readOnly}</p>
          )}
          {revising ? <Revision present={data} onSent={() => finish(data.version + 1)} /> : <SettingsList settings={data.settings} />}
        </>
      ) : null}
    </section>
  );
};

const Head = ({ programme: { title, version, approvalBasis } }: { readonly programme: Programme }) => {
  const w = useWords(words);
  const language = useLanguage();
  return (
    <>
      <p>
        <strong>{title[language]}</strong> · {w.version(version)}
      </p>
      <p>
        {approvalBasis
          ? `${w.documentNumber} ${approvalBasis.documentNumber} · ${approvalBasis.scope} · ${w.expiresOn} ${dayOnly(language, approvalBasis.expiresOn)}`
          : w.noApproval}
      </p>
    </>
  );
};
