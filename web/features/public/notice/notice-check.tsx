import { useState } from "react";
import type { HistoryEntry } from "../../../../domain/kernel/history.ts";
import { readNoticeHistory } from "../../../../domain/notice/contract.ts";
import type { NoticeView } from "../../../../domain/notice/notice-view.ts";
import type { Failure } from "../../../api/problem.ts";
import { readAll } from "../../../api/read-all.ts";
import { useLanguage, useWords } from "../../../language/language.tsx";
import { useSession } from "../../../session/session-context.ts";
import { FailureNote } from "../../../ui/failure-note.tsx";
import { HashLine } from "../parts/hash-line.tsx";
import { Verdict } from "../parts/verdict.tsx";
import { moment } from "../parts/when.ts";
import { words as common } from "../parts/words.ts";
import type { NoticeChecked } from "./check-notice.ts";
import { words } from "./words.ts";

type Found = { readonly checks: readonly NoticeChecked[]; readonly entries: readonly HistoryEntry[] };
type State =
  | { readonly kind: "idle" | "checking" }
  | { readonly kind: "failed"; readonly failure: Failure }
  | ({ readonly kind: "found" } & Found);

const useCheck = (notice: NoticeView) => {
  const language = useLanguage();
  const { token } = useSession();
  const [state, setState] = useState<State>({ kind: "idle" });
  const check = async (): Promise<void> => {
    setState({ kind: "checking" });
    const [{ checkNotice }, history] = await Promise.all([
      import("./check-notice.ts"),
      readAll(readNoticeHistory, { params: { id: notice.noticeId } }, { language, token }),
    ]);
    if (!history.ok) return setState({ kind: "failed", failure: history.failure });
    setState({ kind: "found", checks: checkNotice(notice, history.view), entries: history.view });
  };
  return { state, check };
};

/** The notice's fingerprints, and the way to work them out again without trusting the site. */
export const NoticeCheck = ({ notice }: { readonly notice: NoticeView }) => {
  const w = useWords(words);
  const c = useWords(common);
  const { state, check } = useCheck(notice);
  return (
    <section className="no-print">
      <h2>{w.checkTitle}</h2>
      <p>{w.checkLead}</p>
      <dl className="facts">
        <dt>{w.contentHash}</dt>
        <dd>
          <HashLine hash={notice.contentHash} />
        </dd>
        <dt>{w.headHash}</dt>
        <dd>
          <HashLine hash={notice.hash} />
        </dd>
      </dl>
      <p>
        <button type="button" className="plain" onClick={() => void check()} disabled={state.kind === "checking"}>
          {state.kind === "checking" ? c.checking : c.recompute}
        </button>
      </p>
      <div aria-live="polite">
        {state.kind === "failed" ? <FailureNote failure={state.failure} /> : null}
        {state.kind === "found" ? <Findings {...state} /> : null}
      </div>
    </section>
  );
};

const Findings = ({ checks, entries }: Found) => {
  const w = useWords(words);
  const language = useLanguage();
  return (
    <>
      <p>{w.checked(entries.length)}</p>
      <ul>
        {checks.map(({ check, outcome, brokenAt }) => (
          <li key={check}>
            {w[`check.${check}`]} <Verdict outcome={outcome} /> {brokenAt === undefined ? null : w.brokenAt(brokenAt)}
          </li>
        ))}
      </ul>
      {checks.some(({ outcome }) => outcome === "differs") ? <p role="alert">{w.tell}</p> : null}
      <h3>{w.history}</h3>
      <ol className="entries">
        {entries.map(({ version, at, hash }) => (
          <li key={version}>
            {w.changeAt(version, moment(language, at))} <HashLine hash={hash} />
          </li>
        ))}
      </ol>
    </>
  );
};
