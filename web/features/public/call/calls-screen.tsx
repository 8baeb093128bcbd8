import { Link } from "wouter";
import { listCalls } from "../../../../domain/call/public-contract.ts";
import { useLanguage, useWords } from "../../../language/language.tsx";
import { Countdown } from "../parts/countdown.tsx";
import { Listed } from "../parts/listed.tsx";
import { rowsOf } from "../parts/read-of.ts";
import { moment } from "../parts/when.ts";
import { words } from "./words.ts";

const useListCalls = rowsOf(listCalls);

export const CallsScreen = () => {
  const w = useWords(words);
  const language = useLanguage();
  const list = useListCalls({ request: { limit: 20 } });
  return (
    <section>
      <h1>{w.title}</h1>
      <p className="lead">{w.lead}</p>
      <Listed list={list} empty={w.empty}>
        {(rows) => (
          <ul className="entries">
            {rows.map(({ callId, number, title, publishedAt, closesAt }) => (
              <li key={callId}>
                <Link href={`/calls/${callId}`} lang="zh-CN">
                  {title}
                </Link>
                <p>
                  {w.number(number)} · {w.published(moment(language, publishedAt))}
                </p>
                <p>
                  <Countdown dueAt={closesAt} />
                </p>
              </li>
            ))}
          </ul>
        )}
      </Listed>
    </section>
  );
};
