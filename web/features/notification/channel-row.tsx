import { type RefObject, useEffect, useRef, useState } from "react";
import { removeChannel, sendChannelCode } from "../../../domain/notification/contract.ts";
import { useAct } from "../../api/use-act.ts";
import { codeWord } from "../../language/code-word.ts";
import { useLanguage, useWords } from "../../language/language.tsx";
import { FailureNote } from "../../ui/failure-note.tsx";
import { CodeForm } from "./code-form.tsx";
import type { OwnChannel } from "./own.ts";
import { words } from "./words.ts";

type Given = {
  readonly channel: OwnChannel;
  /** Whether the deployment still sends this way. */
  readonly mayBeSent: boolean;
  readonly say: (text: string) => void;
};

/** One address: what state it is in, and what to do about it. */
export const ChannelRow = ({ channel, mayBeSent, say }: Given) => {
  const { channelId, kind, hint, status } = channel;
  const w = useWords(words);
  const language = useLanguage();
  const { act, acting, failure } = useAct(sendChannelCode);
  const name = `${codeWord(language, { property: "kind", value: kind })} ${hint}`;
  const send = async (): Promise<void> => {
    const answer = await act({ params: { id: channelId } });
    if (answer.ok) say(w.codeSent(name));
  };
  const isOpen = status !== "confirmed" && mayBeSent;
  return (
    <li>
      <p className="what">
        <strong>{name}</strong> <span className={`mark ${marks[status]}`}>{codeWord(language, { property: "status", value: status })}</span>
      </p>
      {status === "confirmed" ? null : <p>{status === "failing" ? w.failing : w.unconfirmed}</p>}
      {isOpen ? <CodeForm channel={channel} name={name} say={say} /> : null}
      <FailureNote failure={failure} />
      <div className="buttons">
        {isOpen ? (
          <button type="button" className="plain-button" disabled={acting} onClick={() => void send()}>
            {w.sendAgain}
          </button>
        ) : null}
        <RemoveButton channelId={channelId} name={name} say={say} />
      </div>
    </li>
  );
};

const marks = { unconfirmed: "warn", confirmed: "good", failing: "bad" } as const;

type RemoveProps = { readonly channelId: string; readonly name: string; readonly say: (text: string) => void };

/** Asks once more: the address must be given and confirmed anew to come back. */
const RemoveButton = ({ channelId, name, say }: RemoveProps) => {
  const w = useWords(words);
  const { act, acting, failure } = useAct(removeChannel);
  const [asking, setAsking] = useState(false);
  const yes = useRef<HTMLButtonElement>(null);
  useFocusWhen(asking, yes);
  const remove = async (): Promise<void> => {
    const answer = await act({ params: { id: channelId } });
    if (answer.ok) say(w.removed(name));
  };
  if (!asking)
    return (
      <button type="button" className="plain-button" aria-label={w.removeNamed(name)} onClick={() => setAsking(true)}>
        {w.remove}
      </button>
    );
  return (
    <div role="alertdialog" aria-label={w.removeNamed(name)}>
      <p>{w.removeSure(name)}</p>
      <FailureNote failure={failure} />
      <button ref={yes} type="button" className="plain-button" disabled={acting} onClick={() => void remove()}>
        {w.removeYes}
      </button>{" "}
      <button type="button" className="plain-button" onClick={() => setAsking(false)}>
        {w.cancel}
      </button>
    </div>
  );
};

const useFocusWhen = (shown: boolean, target: RefObject<HTMLElement | null>): void => {
  useEffect(() => {
    if (shown) target.current?.focus();
  }, [shown, target]);
};
