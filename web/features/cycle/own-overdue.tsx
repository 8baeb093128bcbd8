import { Link } from "wouter";
import { instantOf } from "../../../domain/kernel/instant.ts";
import { readInbox } from "../../../domain/work-item/contract.ts";
import { serverNow } from "../../api/server-clock.ts";
import { useRows } from "../../api/use-read.ts";
import { codeWord } from "../../language/code-word.ts";
import { useLanguage, useWords } from "../../language/language.tsx";
import { TimeLeftNote } from "../../ui/standing/time-left-note.tsx";
import { groupOf, subjectOf } from "../work-item/group-inbox.ts";
import { placeOf } from "../work-item/place-of.ts";
import { words } from "./words.ts";

/** What is late with the reader or their role: the inbox sorts it first, so its first page holds it. */
export const OwnOverdue = () => {
  const w = useWords(words);
  const language = useLanguage();
  const { rows, isPending } = useRows(readInbox);
  const now = instantOf(new Date(serverNow()));
  const late = rows.filter(({ dueAt }) => groupOf(dueAt, now) === "overdue");
  if (isPending) return null;
  return (
    <>
      <h2>{w.overdue}</h2>
      {late.length === 0 ? <p className="empty">{w.overdueNone}</p> : null}
      <ul>
        {late.map((item) => (
          <li key={`${item.noun} ${item.id} ${item.stepVersion} ${item.index}`}>
            <Link href={placeOf(item) ?? "/work"}>{codeWord(language, { noun: item.noun, property: "action", value: item.action })}</Link>{" "}
            {subjectOf(item.summary)} {item.dueAt === null ? null : <TimeLeftNote dueAt={item.dueAt} />}
          </li>
        ))}
      </ul>
    </>
  );
};
