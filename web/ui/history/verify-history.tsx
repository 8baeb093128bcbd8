import { useState } from "react";
import { verifyChain } from "../../../domain/kernel/hash-chain.ts";
import { readHistory } from "../../../domain/work-item/contract.ts";
import type { Failure } from "../../api/problem.ts";
import { readAll } from "../../api/read-all.ts";
import { useLanguage, useWords } from "../../language/language.tsx";
import { useSession } from "../../session/session-context.ts";
import { QuietId } from "../facts/quiet-id.tsx";
import { FailureNote } from "../failure-note.tsx";
import { words } from "./words.ts";

type Verified =
  | { readonly state: "idle" }
  | { readonly state: "running"; readonly lines: number }
  | { readonly state: "failed"; readonly failure: Failure }
  | { readonly state: "intact"; readonly lines: number; readonly head: string }
  | { readonly state: "broken"; readonly version: number };

type Given = { readonly noun: string; readonly id: string; readonly head: string | null };

/** Recomputes the hash chain of a record's whole history in the reader's browser, so that nobody needs to be believed. */
export const VerifyHistory = ({ noun, id, head }: Given) => {
  const w = useWords(words);
  const language = useLanguage();
  const { token } = useSession();
  const [verified, setVerified] = useState<Verified>({ state: "idle" });

  const verify = async (): Promise<Verified> => {
    setVerified({ state: "running", lines: 0 });
    const onRows = (lines: number): void => setVerified({ state: "running", lines });
    const answer = await readAll(readHistory, { params: { noun, id }, onRows }, { language, token });
    if (!answer.ok) return { state: "failed", failure: answer.failure };
    const chain = verifyChain(answer.view);
    return chain.ok
      ? { state: "intact", lines: answer.view.length, head: chain.value }
      : { state: "broken", version: Number(chain.refusal.details["version"]) };
  };

  return (
    <div className="verify">
      <button type="button" className="no-print" disabled={verified.state === "running"} onClick={() => void verify().then(setVerified)}>
        {w.verify}
      </button>
      <p className="soft">{w.verifyHelp}</p>
      <div role="status">
        {verified.state === "running" ? w.verifying(verified.lines) : null}
        {verified.state === "broken" ? <strong className="mark bad">{w.broken(verified.version)}</strong> : null}
        {verified.state === "intact" ? (
          <p>
            <span className="mark good">✓</span> {w.intact(verified.lines)} <QuietId text={verified.head} />{" "}
            {head === null ? null : head === verified.head ? w.matches : <strong className="mark bad">{w.differs}</strong>}
          </p>
        ) : null}
      </div>
      <FailureNote failure={verified.state === "failed" ? verified.failure : null} />
    </div>
  );
};
