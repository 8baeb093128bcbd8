import { type FormEvent, useId, useRef, useState } from "react";
import { confirmChannel } from "../../../domain/notification/contract.ts";
import { useAct } from "../../api/use-act.ts";
import { dayAndTime } from "../../language/format.ts";
import { useLanguage, useWords } from "../../language/language.tsx";
import { FailureNote } from "../../ui/failure-note.tsx";
import { type OwnChannel, refusedAt } from "./own.ts";
import { words } from "./words.ts";

type Given = { readonly channel: OwnChannel; readonly name: string; readonly say: (text: string) => void };

/** Takes the code that was sent to an address; one that is wrong is told at the field. */
export const CodeForm = ({ channel: { channelId, codeUntil, triesLeft }, name, say }: Given) => {
  const w = useWords(words);
  const language = useLanguage();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [code, setCode] = useState("");
  const [isShort, setShort] = useState(false);
  const { act, acting, failure } = useAct(confirmChannel);
  const refused = refusedAt(failure, ["code-wrong", "code-over"]);
  const wrong = isShort ? w.sixDigits : refused ? w.refused(refused.title, refused.detail) : "";
  const confirm = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const request = { code: code.replaceAll(/\s/g, "") };
    const isWhole = confirmChannel.request.safeParse(request).success;
    setShort(!isWhole);
    const answer = isWhole ? await act({ params: { id: channelId }, request }) : null;
    if (answer?.ok) return say(w.confirmed(name));
    input.current?.focus();
  };
  if (codeUntil === null) return <p>{w.noCode}</p>;
  return (
    <form noValidate onSubmit={(event) => void confirm(event)}>
      <div className="field">
        <label htmlFor={id}>{w.code}</label>
        <input
          ref={input}
          id={id}
          className="notification-code"
          inputMode="numeric"
          autoComplete="one-time-code"
          value={code}
          aria-invalid={wrong !== ""}
          aria-describedby={`${id}-wrong ${id}-help`}
          onChange={({ target }) => setCode(target.value)}
        />
        <p id={`${id}-wrong`} className="error" role="alert">
          {wrong}
        </p>
        <small id={`${id}-help`} className="help">
          {w.codeHelp(dayAndTime(language, codeUntil), triesLeft ?? 0)}
        </small>
      </div>
      {refused ? null : <FailureNote failure={failure} />}
      <button type="submit" className="primary" disabled={acting}>
        {w.confirm}
      </button>
    </form>
  );
};
