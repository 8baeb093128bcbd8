import { useEffect, useState } from "react";
import { Link } from "wouter";
import type { Contract } from "../../../domain/kernel/contract.ts";
import { dayAndTime, dayOnly } from "../../language/format.ts";
import { useLanguage, useWords } from "../../language/language.tsx";
import { goesAt, goesSoon } from "../../ui/draft/kept-days.ts";
import { loadCommands } from "./commands.ts";
import { draftRow, type KeptRow, workRow } from "./kept-rows.ts";
import { words } from "./kept-words.ts";
import { useKept } from "./use-kept.ts";

type Given = {
  readonly memberId: string;
  /** It is a part of its own, and says so when nothing is kept; else it shows nothing then. */
  readonly alone?: boolean;
};

/** What the member has written on this device and not sent: to go on with, or to clear, as on a shared computer before leaving. */
export const KeptDrafts = ({ memberId, alone = false }: Given) => {
  const w = useWords(words);
  const language = useLanguage();
  const { kept, cleared, removeDraft, dropWork, clear } = useKept(memberId);
  const commands = useTitles(kept !== null && kept.drafts.length > 0);
  if (kept === null) return null;
  const { drafts, work, files } = kept;
  const nothing = drafts.length + work.length + files === 0;
  if (nothing && !alone && cleared === null) return null;
  return (
    <section className={alone ? "page" : undefined}>
      <h2>{w.title}</h2>
      <p>{w.lead}</p>
      {nothing ? <p className="empty">{w.none}</p> : null}
      <ul className="rows">
        {drafts.map((draft) => (
          <Row key={draft.key} row={draftRow(commands, draft, language)} remove={() => removeDraft(draft.key)} />
        ))}
        {work.map((piece) => {
          const row = workRow(piece, language);
          return <Row key={row.key} row={row} remove={() => dropWork(piece)} />;
        })}
        {files === 0 ? null : <li>{w.files(files)}</li>}
      </ul>
      {nothing ? null : (
        <button type="button" className="plain-button" onClick={() => void clear()}>
          {w.clear}
        </button>
      )}{" "}
      <span role="status">{cleared === "yes" ? w.cleared : cleared === "failed" ? w.clearFailed : ""}</span>
    </section>
  );
};

/** The titles of the commands, once they are fetched; where they cannot be, the forms go without. */
const useTitles = (when: boolean): readonly Contract[] => {
  const [commands, setCommands] = useState<readonly Contract[]>([]);
  useEffect(() => {
    if (!when) return;
    loadCommands().then(
      (stages) => setCommands(stages.flatMap((stage) => stage.commands)),
      () => setCommands([]),
    );
  }, [when]);
  return commands;
};

const Row = ({ row: { title, href, savedAt }, remove }: { readonly row: KeptRow; readonly remove: () => Promise<void> }) => {
  const w = useWords(words);
  const language = useLanguage();
  const day = dayOnly(language, goesAt(savedAt));
  const soon = goesSoon(savedAt, Date.now());
  return (
    <li>
      {href === null ? title : <Link href={href}>{title}</Link>} <span className="soft">{w.kept(dayAndTime(language, savedAt))}</span>{" "}
      <span className={soon ? "mark warn" : "soft"}>{soon ? w.goesSoon(day) : w.goes(day)}</span>{" "}
      <button type="button" className="plain-button" onClick={() => void remove()} aria-label={w.removeOne(title)}>
        {w.remove}
      </button>
    </li>
  );
};
