import { useRef, useState } from "react";
import { useWords } from "../language/language.tsx";
import { useSelf } from "../session/self.ts";
import { useSession } from "../session/session-context.ts";
import { words } from "../session/words.ts";
import { clearHere, type KeptHere, keptHere } from "../ui/draft/kept-here.ts";

/** Signs out; where work of the member is on this device only, they say first whether it stays there. */
export const SignOut = () => {
  const w = useWords(words);
  const memberId = useSelf()?.memberId;
  const { signOut } = useSession();
  const [kept, setKept] = useState<KeptHere>({ drafts: 0, files: 0 });
  const [failed, setFailed] = useState(false);
  const dialog = useRef<HTMLDialogElement>(null);
  const ask = async (): Promise<void> => {
    const here = memberId === undefined ? { drafts: 0, files: 0 } : await keptHere(memberId);
    if (here.drafts + here.files === 0) {
      // Nothing is lost with what else is here: copies of what was read.
      if (memberId !== undefined) await clearHere(memberId).catch(() => undefined);
      return signOut();
    }
    setKept(here);
    setFailed(false);
    dialog.current?.showModal();
  };
  const clear = async (): Promise<void> => {
    try {
      if (memberId !== undefined) await clearHere(memberId);
    } catch {
      return setFailed(true);
    }
    return signOut();
  };
  return (
    <>
      <button type="button" onClick={() => void ask()}>
        {w.signOut}
      </button>
      <dialog ref={dialog} className="ask" aria-labelledby="kept-title" aria-describedby="kept-help">
        <h2 id="kept-title">{w.keptTitle}</h2>
        <p id="kept-help">{w.keptHelp(kept.drafts, kept.files)}</p>
        <p role="alert">{failed ? w.clearFailed : ""}</p>
        <p className="choices">
          <button type="button" className="plain-button" onClick={() => void signOut()}>
            {w.keepAndLeave}
          </button>
          <button type="button" className="plain-button" onClick={() => void clear()}>
            {w.clearAndLeave}
          </button>
          <button type="button" className="plain-button" onClick={() => dialog.current?.close()}>
            {w.cancel}
          </button>
        </p>
      </dialog>
    </>
  );
};
