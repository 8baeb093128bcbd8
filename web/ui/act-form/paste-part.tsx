import { Button, Input } from "antd";
import { useId, useState } from "react";
import { fieldWord } from "../../language/field-word.ts";
import { useLanguage, useWords } from "../../language/language.tsx";
import type { Entry } from "./form-tree.ts";
import { rowsIn } from "./paste-rows.ts";
import { useScene } from "./scene.ts";
import { words } from "./words.ts";

type Props = { readonly columns: readonly Entry[]; readonly onRows: (rows: readonly Readonly<Record<string, unknown>>[]) => void };

/** Rows from Excel or WPS: shown how many there are, or which cell is none, before any is taken. */
export const PastePart = ({ columns, onRows }: Props) => {
  const w = useWords(words);
  const language = useLanguage();
  const { contract } = useScene();
  const [open, setOpen] = useState(false);
  const [text, setText] = useState("");
  const help = useId();
  const called = (column: Entry): string => fieldWord(language, { contract: contract.name, path: column.path });
  if (!open) return <Button onClick={() => setOpen(true)}>{w.pasteRows}</Button>;
  const found = rowsIn(text, columns, language);
  const close = (): void => {
    setOpen(false);
    setText("");
  };
  return (
    <div className="act-paste">
      <p id={help} className="act-help">
        {w.pasteHelp(columns.map(called).join(w.columnJoin))}
      </p>
      <Input.TextArea
        rows={4}
        autoFocus
        value={text}
        aria-label={w.pasteRows}
        aria-describedby={help}
        onChange={({ target }) => setText(target.value)}
      />
      <p role="status">{"rows" in found ? null : w.pasteBad(found.line, called(found.column))}</p>
      <Button
        disabled={!("rows" in found) || found.rows.length === 0}
        onClick={() => {
          if ("rows" in found) onRows(found.rows);
          close();
        }}
      >
        {w.pasteTake("rows" in found ? found.rows.length : 0)}
      </Button>{" "}
      <Button onClick={close}>{w.cancel}</Button>
    </div>
  );
};
