import { type FormEvent, useId, useRef, useState } from "react";
import type { NoticeView } from "../../../../domain/notice/notice-view.ts";
import { submitObjection } from "../../../../domain/objection/public-contract.ts";
import { useSend } from "../../../api/use-send.ts";
import { useWords } from "../../../language/language.tsx";
import { FailureNote } from "../../../ui/failure-note.tsx";
import { TextPart } from "../parts/text-part.tsx";
import { FilesPart } from "./files-part.tsx";
import { fieldsNamed, requestOf, wrongFields } from "./objection-draft.ts";
import { ObjectionReceipt } from "./objection-receipt.tsx";
import { ObjectorPart } from "./objector-part.tsx";
import { words as opening } from "./opening-words.ts";
import { declared } from "./send-objection.ts";
import { useObjectionDraft } from "./use-objection-draft.ts";
import { useReceipt } from "./use-receipt.ts";
import { words } from "./words.ts";

/** Objecting to a notice: typed text survives a reload, files go straight to the store, and the receipt stays until it was saved. */
export const ObjectionForm = ({ notice }: { readonly notice: Pick<NoticeView, "noticeId" | "items"> }) => {
  const { receipt, keep, close } = useReceipt(notice.noticeId);
  const [files, setFiles] = useState<readonly File[]>([]);
  if (receipt) return <ObjectionReceipt receipt={receipt} files={files} close={close} />;
  return <Form notice={notice} files={files} setFiles={setFiles} keep={keep} />;
};

type Given = {
  readonly notice: Pick<NoticeView, "noticeId" | "items">;
  readonly files: readonly File[];
  readonly setFiles: (files: readonly File[]) => void;
  readonly keep: ReturnType<typeof useReceipt>["keep"];
};

const Form = ({ notice: { noticeId, items }, files, setFiles, keep }: Given) => {
  const w = useWords(words);
  const o = useWords(opening);
  const { draft, write, clear } = useObjectionDraft(noticeId);
  const { act, acting, failure } = useSend(submitObjection);
  const [busy, setBusy] = useState("");
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const refused = failure?.kind === "refused" ? fieldsNamed(failure.problem.errors.map(({ field }) => field)) : [];
  const wrong = tried ? [...wrongFields(draft), ...refused] : refused;

  const send = async (): Promise<void> => {
    setTried(true);
    if (wrongFields(draft).length > 0) {
      // The marks of what is wrong stand after the next drawing.
      return void requestAnimationFrame(() => form.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus());
    }
    const ready = await declared(files, (name) => setBusy(w.hashing(name))).catch(() => null);
    if (!ready) return setBusy(w.unreadable);
    setBusy(w.submitting);
    const answer = await act({ params: { id: noticeId }, request: { ...requestOf(draft), files: ready } });
    setBusy("");
    if (!answer.ok) return;
    keep(answer.view);
    clear();
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void send();
  };

  return (
    <form ref={form} className="form" noValidate onSubmit={submit}>
      <p>{o.lead}</p>
      <ItemChoice items={items} itemId={draft.itemId} choose={(itemId) => write({ itemId })} />
      <TextPart
        label={w.grounds}
        help={w.groundsHelp}
        value={draft.grounds}
        rows={6}
        autoComplete="off"
        wrong={wrong.includes("grounds") ? w["wrong.grounds"] : null}
        onText={(grounds) => write({ grounds })}
      />
      <FilesPart files={files} choose={setFiles} />
      <ObjectorPart draft={draft} write={write} wrong={wrong} />
      <FailureNote failure={failure} />
      <p className="buttons">
        <button type="submit" className="primary" disabled={acting}>
          {w.submit}
        </button>
        <button type="button" className="plain" onClick={clear}>
          {w.discard}
        </button>
        <span role="status">{busy}</span>
      </p>
      <p className="aside">{w.draft}</p>
    </form>
  );
};

type Choice = { readonly items: NoticeView["items"]; readonly itemId: string; readonly choose: (itemId: string) => void };

const ItemChoice = ({ items, itemId, choose }: Choice) => {
  const w = useWords(words);
  const id = useId();
  return (
    <p className="field">
      <label htmlFor={id}>{w.item}</label>
      <select id={id} value={itemId} onChange={({ target }) => choose(target.value)}>
        <option value="">{w.whole}</option>
        {items.map((item) => (
          <option key={item.id} value={item.id} lang="zh-CN">
            {item.title}
          </option>
        ))}
      </select>
    </p>
  );
};
