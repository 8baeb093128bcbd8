import { Button } from "antd";
import { useEffect, useState } from "react";
import { Link } from "wouter";
import { dayAndTime } from "../../language/format.ts";
import { useLanguage, useWords } from "../../language/language.tsx";
import { useSelf } from "../../session/self.ts";
import { clearDrafts, draftsOf, type KeptDraft, removeDraft } from "./draft-store.ts";
import { words } from "./words.ts";

type Props = {
  /** What a draft is of, in words, and where to go on with it where that is known. */
  readonly called: (draft: KeptDraft) => { readonly title: string; readonly href: string | null };
};

/** What the member has typed on this device and not sent: to go on with, or to clear, as on a shared computer before leaving. */
export const KeptDrafts = ({ called }: Props) => {
  const w = useWords(words);
  const language = useLanguage();
  const memberId = useSelf()?.memberId;
  const [drafts, setDrafts] = useState<readonly KeptDraft[]>([]);
  const [round, setRound] = useState(0);
  useEffect(() => {
    if (memberId === undefined || round < 0) return;
    draftsOf(memberId).then(setDrafts, () => setDrafts([]));
  }, [memberId, round]);
  if (memberId === undefined || drafts.length === 0) return null;
  const after = (removed: Promise<void>): void => void removed.finally(() => setRound((before) => before + 1));
  return (
    <section>
      <h2>{w.title}</h2>
      <p>{w.lead}</p>
      <ul className="rows">
        {drafts.map((draft) => {
          const { title, href } = called(draft);
          return (
            <li key={draft.key}>
              {href === null ? title : <Link href={href}>{title}</Link>} <span className="soft">{dayAndTime(language, draft.savedAt)}</span>{" "}
              <Button size="small" onClick={() => after(removeDraft(draft.key))} aria-label={w.removeOne(title)}>
                {w.remove}
              </Button>
            </li>
          );
        })}
      </ul>
      <p>
        <Button danger onClick={() => after(clearDrafts(memberId))}>
          {w.clear}
        </Button>
      </p>
    </section>
  );
};
