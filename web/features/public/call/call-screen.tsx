import { Link, useParams } from "wouter";
import { readCall } from "../../../../domain/call/public-contract.ts";
import { useLanguage, useWords } from "../../../language/language.tsx";
import { Countdown } from "../parts/countdown.tsx";
import { OneRead } from "../parts/one-read.tsx";
import { Permalink } from "../parts/permalink.tsx";
import { readOf } from "../parts/read-of.ts";
import { closing, moment } from "../parts/when.ts";
import { CallPaper } from "./call-paper.tsx";
import { words } from "./words.ts";

const useReadCall = readOf(readCall);

type Call = NonNullable<ReturnType<typeof readCall.view.parse>>;

export const CallScreen = () => {
  const { id } = useParams<{ id: string }>();
  const read = useReadCall({ params: { id } });
  return <OneRead read={read}>{(call) => <Shown call={call} />}</OneRead>;
};

const Shown = ({ call }: { readonly call: Call }) => {
  const w = useWords(words);
  return (
    <section>
      <p className="no-print">
        <Countdown dueAt={call.closes.dueAt} />
      </p>
      <CallPaper call={call} />
      {call.extensions.length === 0 ? null : <Extensions call={call} />}
      <section className="no-print">
        <h2>{w.howTo}</h2>
        <p>{w.recommend}</p>
        <p>
          {w.free} <Link href="/work">{w.signIn}</Link>
        </p>
      </section>
      <Permalink />
    </section>
  );
};

const Extensions = ({ call }: { readonly call: Call }) => {
  const w = useWords(words);
  const language = useLanguage();
  return (
    <section>
      <h2>{w.extensions}</h2>
      <ul>
        {call.extensions.map(({ at, from, to, reason }) => (
          <li key={at}>
            {w.extended(moment(language, at), closing(language, from), closing(language, to))} <span lang="zh-CN">{w.reason(reason)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
};
