import { type FormEvent, useId, useRef, useState } from "react";
import { ChannelKind } from "../../../domain/notification/channel.ts";
import { addChannel } from "../../../domain/notification/contract.ts";
import { useAct } from "../../api/use-act.ts";
import { codeWord } from "../../language/code-word.ts";
import { useLanguage, useWords } from "../../language/language.tsx";
import { FailureNote } from "../../ui/failure-note.tsx";
import { TextPart } from "../public/parts/text-part.tsx";
import { refusedAt } from "./own.ts";
import { words } from "./words.ts";

type Given = { readonly offered: readonly ChannelKind[]; readonly say: (text: string) => void };

/** One more address. A robot's key is as good as a password, so nothing of it is kept as a draft. */
export const AddChannel = ({ offered, say }: Given) => {
  const w = useWords(words);
  const language = useLanguage();
  const [kind, setKind] = useState<ChannelKind>(offered[0] ?? "mail");
  const [address, setAddress] = useState("");
  const [secret, setSecret] = useState("");
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const { act, acting, failure } = useAct(addChannel);
  const refused = refusedAt(failure, ["address-not-usable", "channel-known"]);
  const isMissing = tried && address.trim() === "";
  const wrong = isMissing ? w.missing : refused ? w.refused(refused.title, refused.detail) : null;
  const add = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setTried(true);
    const signing = kind === "dingtalk" && secret.trim() !== "" ? { secret: secret.trim() } : {};
    const answer = address.trim() === "" ? null : await act({ request: { kind, address: address.trim(), ...signing } });
    // The marks of what is wrong stand after the next drawing.
    if (!answer?.ok) return void requestAnimationFrame(() => form.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus());
    setAddress("");
    setSecret("");
    setTried(false);
    say(w.codeSent(kind === "mail" ? address.trim() : codeWord(language, { property: "kind", value: kind })));
  };
  return (
    <form ref={form} noValidate className="notification-add" onSubmit={(event) => void add(event)}>
      <h3>{w.add}</h3>
      <KindChoice {...{ offered, kind }} choose={setKind} />
      <TextPart
        label={w[`address.${kind}`]}
        help={w[`help.${kind}`]}
        value={address}
        wrong={wrong}
        autoComplete={kind === "mail" ? "email" : "off"}
        onText={setAddress}
      />
      {kind === "dingtalk" ? (
        <TextPart label={w.secret} help={w.secretHelp} value={secret} wrong={null} autoComplete="off" optional onText={setSecret} />
      ) : null}
      {refused ? null : <FailureNote failure={failure} />}
      <button type="submit" className="primary" disabled={acting}>
        {w.sendCode}
      </button>
    </form>
  );
};

type KindProps = {
  readonly offered: readonly ChannelKind[];
  readonly kind: ChannelKind;
  readonly choose: (kind: ChannelKind) => void;
};

const KindChoice = ({ offered, kind, choose }: KindProps) => {
  const w = useWords(words);
  const language = useLanguage();
  const id = useId();
  if (offered.length === 1) return null;
  return (
    <p className="field">
      <label htmlFor={id}>{w.kind}</label>
      <select id={id} value={kind} onChange={({ target }) => choose(ChannelKind.parse(target.value))}>
        {offered.map((one) => (
          <option key={one} value={one}>
            {codeWord(language, { property: "kind", value: one })}
          </option>
        ))}
      </select>
    </p>
  );
};
