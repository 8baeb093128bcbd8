import { useId } from "react";
import { useWords } from "../../language/language.tsx";
import type { Written } from "./revision.tsx";
import { words } from "./words.ts";

type Given = { readonly written: Written; readonly onChange: (next: (before: Written) => Written) => void };
type Line = {
  readonly label: string;
  readonly value: string;
  readonly type?: string;
  readonly help?: string;
  readonly set: (value: string) => void;
};

/** The programme's name, its approval to give a title, and why it is revised. */
export const Basics = ({ written: { title, approvalBasis, reason }, onChange }: Given) => {
  const w = useWords(words);
  const approve = (field: "documentNumber" | "scope" | "expiresOn") => (value: string) =>
    onChange((before) => (before.approvalBasis ? { ...before, approvalBasis: { ...before.approvalBasis, [field]: value } } : before));
  const toggle = (has: boolean): void =>
    onChange((before) => ({ ...before, approvalBasis: has ? { documentNumber: "", scope: "", expiresOn: "" } : null }));
  return (
    <div className="settings">
      <TextLine label={w.nameZh} value={title.zh} set={(zh) => onChange((before) => ({ ...before, title: { ...before.title, zh } }))} />
      <TextLine label={w.nameEn} value={title.en} set={(en) => onChange((before) => ({ ...before, title: { ...before.title, en } }))} />
      <div className="setting">
        <span>{w.approval}</span>
        <label>
          <input type="checkbox" checked={approvalBasis !== null} onChange={({ target }) => toggle(target.checked)} /> {w.hasApproval}
        </label>
      </div>
      {approvalBasis ? (
        <>
          <TextLine label={w.documentNumber} value={approvalBasis.documentNumber} set={approve("documentNumber")} />
          <TextLine label={w.scope} value={approvalBasis.scope} set={approve("scope")} />
          <TextLine label={w.expiresOn} type="date" value={approvalBasis.expiresOn} set={approve("expiresOn")} />
        </>
      ) : null}
      <TextLine label={w.reason} help={w.reasonHelp} value={reason} set={(next) => onChange((before) => ({ ...before, reason: next }))} />
    </div>
  );
};

const TextLine = ({ label, value, type = "text", help, set }: Line) => {
  const id = useId();
  return (
    <div className="setting">
      <label htmlFor={id}>{label}</label>
      <div>
        <input id={id} type={type} value={value} maxLength={500} size={50} onChange={({ target }) => set(target.value)} />
        {help === undefined ? null : <p className="soft">{help}</p>}
      </div>
    </div>
  );
};
