import { Button } from "antd";
import { useCallback, useState } from "react";
import * as z from "zod";
import { checkSettings } from "../../../domain/programme/check-settings.ts";
import { reviseProgramme } from "../../../domain/programme/contract.ts";
import type { Programme } from "../../../domain/programme/programme.ts";
import { useAct } from "../../api/use-act.ts";
import { useLanguage, useWords } from "../../language/language.tsx";
import { useSelf } from "../../session/self.ts";
import { draftKey } from "../../ui/draft/draft-store.ts";
import { type DraftKeeping, useDraft } from "../../ui/draft/use-draft.ts";
import { FailureNote } from "../../ui/failure-note.tsx";
import { ChangesTable } from "./changes-table.tsx";
import { changesBetween, withSetting } from "./edit-settings.ts";
import { Basics } from "./revision-basics.tsx";
import { settingsRefusal } from "./setting-text.ts";
import { SettingsList } from "./settings-list.tsx";
import { words } from "./words.ts";

const Approval = z.object({ documentNumber: z.string(), scope: z.string(), expiresOn: z.string() });
/** What is being written: anything may be half done, so only its form is sure. */
const Written = z.object({
  title: z.object({ zh: z.string(), en: z.string() }),
  approvalBasis: Approval.nullable(),
  settings: z.unknown(),
  reason: z.string(),
});
export type Written = z.infer<typeof Written>;

type Given = { readonly present: Programme; readonly onSent: () => void };

/** Revising the programme: what is typed is checked at once and kept on this device; the differences are shown before it is sent. */
export const Revision = ({ present, onSent }: Given) => {
  const self = useSelf();
  const key = self ? draftKey(self.memberId, reviseProgramme.name, { version: present.version }) : null;
  const draft = useDraft(key);
  return key === null || !draft.ready ? null : <Editor present={present} onSent={onSent} draft={draft} />;
};

const startOf = ({ title, approvalBasis, settings }: Programme): Written => ({ title, approvalBasis, settings, reason: "" });

const Editor = ({ present, onSent, draft }: Given & { readonly draft: DraftKeeping }) => {
  const w = useWords(words);
  const language = useLanguage();
  const kept = Written.safeParse(draft.restored?.values);
  const [written, setWritten] = useState(kept.success ? kept.data : startOf(present));
  const { act, acting, failure } = useAct(reviseProgramme);
  const { keep, forget } = draft;
  const change = useCallback(
    (next: (before: Written) => Written) =>
      setWritten((before) => {
        const after = next(before);
        keep(after);
        return after;
      }),
    [keep],
  );
  const changeSetting = useCallback(
    (path: readonly string[], value: unknown) => change((before) => ({ ...before, settings: withSetting(before.settings, path, value) })),
    [change],
  );
  const checked = checkSettings(written.settings);
  const refusal = checked.ok ? null : settingsRefusal(language, checked.refusal);
  const basics = JSON.stringify([written.title, written.approvalBasis]) !== JSON.stringify([present.title, present.approvalBasis]);
  const changes = changesBetween(present.settings, written.settings);
  const isUnchanged = changes.length === 0 && !basics;
  const discard = async (): Promise<void> => {
    await forget();
    setWritten(startOf(present));
  };
  const send = async (): Promise<void> => {
    const { reason, ...request } = written;
    const answer = await act({ request: { ...request, ...(reason.trim() === "" ? {} : { reason }) } });
    if (!answer.ok) return;
    await forget();
    onSent();
  };
  return (
    <>
      <p className="soft">
        {w.kept} {kept.success ? w.restored : ""}{" "}
        <button type="button" className="plain-button" onClick={() => void discard()} disabled={isUnchanged}>
          {w.discard}
        </button>
      </p>
      <Basics written={written} onChange={change} />
      <SettingsList settings={written.settings} onChange={changeSetting} {...(refusal ? { wrong: refusal.key } : {})} />
      <div className="revision">
        <div role="status">
          {refusal ? (
            <p className="error">
              {w.isWrong} <strong>{refusal.title}</strong> {refusal.remedy}
            </p>
          ) : (
            <p>{isUnchanged ? w.noChanges : `✓ ${w.checked}`}</p>
          )}
        </div>
        <ChangesTable changes={changes} />
        <FailureNote failure={failure} />
        <Button
          type="primary"
          loading={acting}
          disabled={refusal !== null || isUnchanged || written.reason.trim() === ""}
          onClick={() => void send()}
        >
          {w.send}
        </Button>
      </div>
    </>
  );
};
