import { Button, Checkbox, Input, Modal } from "antd";
import { useState } from "react";
import { listOwnEvidence } from "../../../domain/evidence/contract.ts";
import { useRows } from "../../api/use-read.ts";
import { dayAndTime, size } from "../../language/format.ts";
import { useLanguage, useWords } from "../../language/language.tsx";
import { FailureNote } from "../failure-note.tsx";
import { FileSummary } from "./file-summary.ts";
import { words } from "./words.ts";

type Props = {
  readonly multiple: boolean;
  /** Those that are chosen already. */
  readonly without: readonly string[];
  readonly onTake: (ids: readonly string[]) => void;
  readonly onClose: () => void;
};

/** The organisation's own files, to be used once more. */
export const OwnFiles = ({ multiple, without, onTake, onClose }: Props) => {
  const w = useWords(words);
  const language = useLanguage();
  const [find, setFind] = useState("");
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const { rows, more, error, isPending } = useRows(listOwnEvidence, { request: { limit: 100 } });
  const usable = rows
    .map(({ id, summary }) => ({ id, ...FileSummary.parse(summary) }))
    .filter(
      ({ id, status, fileName }) => !without.includes(id) && (status === "quarantined" || status === "released") && fileName.includes(find),
    );
  const choose = (id: string, isChosen: boolean): void =>
    setChosen(isChosen ? (multiple ? [...chosen, id] : [id]) : chosen.filter((one) => one !== id));
  return (
    <Modal
      open
      title={w.ownTitle}
      onCancel={onClose}
      cancelText={w.cancel}
      okText={w.ownTake(chosen.length)}
      okButtonProps={{ disabled: chosen.length === 0 }}
      onOk={() => onTake(chosen)}
    >
      <FailureNote error={error} />
      <Input allowClear aria-label={w.ownFind} placeholder={w.ownFind} value={find} onChange={({ target }) => setFind(target.value)} />
      {isPending ? <p>{w.loading}</p> : null}
      {!isPending && usable.length === 0 ? <p className="evidence-hint">{w.ownNothing}</p> : null}
      <ul className="evidence-rows">
        {usable.map(({ id, fileName, bytes, status, declaredAt }) => (
          <li key={id}>
            <Checkbox checked={chosen.includes(id)} onChange={({ target }) => choose(id, target.checked)}>
              <span className="evidence-name">{fileName}</span>{" "}
              <span className="evidence-hint">
                {size(language, bytes)} · {w[`status_${status}`]} · {dayAndTime(language, declaredAt)}
              </span>
            </Checkbox>
          </li>
        ))}
      </ul>
      {more ? <Button onClick={more}>{w.more}</Button> : null}
    </Modal>
  );
};
