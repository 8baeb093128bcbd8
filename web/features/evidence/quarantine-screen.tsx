import { Checkbox } from "antd";
import { useState } from "react";
import { listQuarantined } from "../../../domain/evidence/contract.ts";
import { useRows } from "../../api/use-read.ts";
import { codeWord } from "../../language/code-word.ts";
import { dayAndTime, size } from "../../language/format.ts";
import { useLanguage, useWords } from "../../language/language.tsx";
import { FileSummary } from "../../ui/evidence/file-summary.ts";
import { FailureNote } from "../../ui/failure-note.tsx";
import { VerdictBar } from "./verdict-bar.tsx";
import { WhichFiles } from "./which-files.tsx";
import { words } from "./words.ts";
import "../../ui/evidence/evidence.css";

export type Waiting = FileSummary & { readonly id: string };

/** The files that wait for an officer's verdict: select many, state the ground once. */
export const QuarantineScreen = () => {
  const w = useWords(words);
  const [evaluationId, setEvaluationId] = useState<string | undefined>();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const { rows, more, error, isPending } = useRows(listQuarantined, { request: { limit: 100, evaluationId } });
  const files: readonly Waiting[] = rows.map(({ id, summary }) => ({ id, ...FileSummary.parse(summary) }));
  const standing = chosen.filter((id) => files.some((file) => file.id === id));
  const show = (next: string | undefined): void => {
    setEvaluationId(next);
    setChosen([]);
  };
  return (
    <section className="page">
      <h1>{w.quarantineTitle}</h1>
      <p>{w.quarantineAbout}</p>
      <p className="evidence-hint">{w.sealedAbout}</p>
      <WhichFiles evaluationId={evaluationId} onChange={show} />
      <FailureNote error={error} />
      <VerdictBar files={files} chosen={standing} onJudged={setChosen} />
      {!isPending && error === null && files.length === 0 ? <p className="empty">{w.nothingWaits}</p> : null}
      {files.length === 0 ? null : <Files files={files} chosen={standing} onChange={setChosen} />}
      {more ? (
        <button type="button" onClick={more}>
          {w.more}
        </button>
      ) : null}
    </section>
  );
};

type FilesProps = {
  readonly files: readonly Waiting[];
  readonly chosen: readonly string[];
  readonly onChange: (ids: readonly string[]) => void;
};

const Files = ({ files, chosen, onChange }: FilesProps) => {
  const w = useWords(words);
  const language = useLanguage();
  const isAll = chosen.length === files.length;
  const choose = (id: string, isChosen: boolean): void => onChange(isChosen ? [...chosen, id] : chosen.filter((one) => one !== id));
  return (
    <>
      <p>
        <Checkbox
          checked={isAll}
          indeterminate={chosen.length > 0 && !isAll}
          onChange={({ target }) => onChange(target.checked ? files.map(({ id }) => id) : [])}
        >
          {w.all}
        </Checkbox>{" "}
        <span role="status">{w.chosen(chosen.length, files.length)}</span>
      </p>
      <ul className="evidence-rows">
        {files.map(({ id, fileName, bytes, slot, declaredAt, sha256 }) => (
          <li key={id}>
            <div className="evidence-about">
              <Checkbox checked={chosen.includes(id)} onChange={({ target }) => choose(id, target.checked)}>
                <span className="evidence-name">{fileName}</span>
              </Checkbox>
              <p className="evidence-hint">
                {size(language, bytes)} · {codeWord(language, { noun: "evidence", property: "slot", value: slot })} ·{" "}
                {dayAndTime(language, declaredAt)}
              </p>
              <p className="evidence-hint evidence-digest">{sha256}</p>
            </div>
          </li>
        ))}
      </ul>
    </>
  );
};
