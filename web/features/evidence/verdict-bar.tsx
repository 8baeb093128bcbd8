import { Button, Popconfirm } from "antd";
import { useId, useState } from "react";
import type { Failure } from "../../api/problem.ts";
import { useWords } from "../../language/language.tsx";
import type { Waiting } from "./quarantine-screen.tsx";
import { useVerdicts, type Verdict } from "./use-verdicts.ts";
import { words } from "./words.ts";

type Props = {
  readonly files: readonly Waiting[];
  readonly chosen: readonly string[];
  /** Told what could not be done: it stays selected. */
  readonly onJudged: (left: readonly string[]) => void;
};

/** The ground and the verdict on what is selected; stays in sight while the list scrolls. */
export const VerdictBar = ({ files, chosen, onJudged }: Props) => {
  const w = useWords(words);
  const [reason, setReason] = useState("");
  const [id, help, grounds] = [useId(), useId(), useId()];
  const { progress, judge } = useVerdicts();
  const isWorking = progress.kind === "working";
  const isReady = chosen.length > 0 && reason.trim() !== "" && !isWorking;
  const give = async (verdict: Verdict): Promise<void> => {
    const left = await judge(chosen, verdict, reason.trim());
    onJudged(left);
    if (left.length === 0) setReason("");
  };
  return (
    <div className="verdict-bar">
      <label htmlFor={id}>{w.reason}</label>
      <input
        id={id}
        list={grounds}
        aria-describedby={help}
        maxLength={500}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
      />
      <datalist id={grounds}>
        <option value={w.reasonClean} />
        <option value={w.reasonInfected} />
      </datalist>
      <span id={help} className="evidence-hint">
        {isReady || isWorking ? w.reasonHelp : w.chooseFirst}
      </span>
      <div className="evidence-actions">
        <Button type="primary" disabled={!isReady} onClick={() => void give("clean")}>
          {w.release(chosen.length)}
        </Button>
        <Popconfirm
          title={w.rejectSure(chosen.length)}
          okText={w.yes}
          cancelText={w.no}
          disabled={!isReady}
          onConfirm={() => void give("infected")}
        >
          <Button danger disabled={!isReady}>
            {w.reject(chosen.length)}
          </Button>
        </Popconfirm>
      </div>
      <Told progress={progress} files={files} />
    </div>
  );
};

type ToldProps = { readonly progress: ReturnType<typeof useVerdicts>["progress"]; readonly files: readonly Waiting[] };

const Told = ({ progress, files }: ToldProps) => {
  const w = useWords(words);
  const why = (failure: Failure): string => {
    if (failure.kind === "refused") return failure.problem.detail;
    if (failure.kind === "broken") return w.broken(failure.correlationId);
    return failure.kind === "signed-out" ? w.signedOut : w.unreachable;
  };
  const nameOf = (id: string): string => files.find((file) => file.id === id)?.fileName ?? id;
  return (
    <div role="status">
      {progress.kind === "working" ? <p>{w.working(progress.done, progress.all)}</p> : null}
      {progress.kind === "done" && progress.done > 0 ? (
        <p className="evidence-good">{progress.verdict === "clean" ? w.released(progress.done) : w.rejected(progress.done)}</p>
      ) : null}
      {progress.kind === "done" && progress.failed.length > 0 ? (
        <div className="evidence-trouble">
          <p>{w.failed(progress.failed.length)}</p>
          <ul>
            {progress.failed.map(({ id, failure }) => (
              <li key={id}>{w.failedOne(nameOf(id), why(failure))}</li>
            ))}
          </ul>
        </div>
      ) : null}
    </div>
  );
};
