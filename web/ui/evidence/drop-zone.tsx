import { Button } from "antd";
import { type DragEvent, useRef, useState } from "react";
import { type ContentType, evidenceLimitBytes } from "../../../domain/evidence/evidence.ts";
import { size } from "../../language/format.ts";
import { useLanguage, useWords } from "../../language/language.tsx";
import { endingsOf } from "./file-kinds.ts";
import { words } from "./words.ts";

type Props = {
  readonly kinds: readonly ContentType[];
  readonly multiple: boolean;
  readonly disabled: boolean;
  readonly id: string | undefined;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onOwn: () => void;
};

/** Where files are dropped or chosen. The button opens the chooser by keyboard too; phones offer the camera there. */
export const DropZone = ({ kinds, multiple, disabled, id, onFiles, onOwn }: Props) => {
  const w = useWords(words);
  const language = useLanguage();
  const [isOver, setOver] = useState(false);
  const chooser = useRef<HTMLInputElement>(null);
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    if (!disabled) onFiles([...event.dataTransfer.files]);
  };
  const over = (event: DragEvent): void => {
    event.preventDefault();
    if (!disabled) setOver(true);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would bring a border and a legend of its own.
    <div
      role="group"
      aria-label={w.dropLabel}
      className={isOver ? "drop-zone over" : "drop-zone"}
      onDragOver={over}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <p>
        {w.drop}{" "}
        <Button {...(id === undefined ? {} : { id })} disabled={disabled} onClick={() => chooser.current?.click()}>
          {w.choose}
        </Button>{" "}
        <Button disabled={disabled} onClick={onOwn}>
          {w.fromOwn}
        </Button>
      </p>
      <input
        ref={chooser}
        type="file"
        tabIndex={-1}
        aria-hidden="true"
        multiple={multiple}
        disabled={disabled}
        accept={endingsOf(kinds)
          .map((ending) => `.${ending}`)
          .join(",")}
        onChange={({ currentTarget }) => {
          onFiles([...(currentTarget.files ?? [])]);
          currentTarget.value = "";
        }}
      />
      <p className="evidence-hint">
        {w.allowed(endingsOf(kinds).join(" "), size(language, evidenceLimitBytes))}
        {multiple ? null : ` · ${w.oneOnly}`}
      </p>
    </div>
  );
};
