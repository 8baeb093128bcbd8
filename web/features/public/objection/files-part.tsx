import { useId, useState } from "react";
import { useWords } from "../../../language/language.tsx";
import { endingsOf, everyKind, unfitOf } from "../../../ui/evidence/file-kinds.ts";
import { words } from "./words.ts";

const most = 5;

type Given = { readonly files: readonly File[]; readonly choose: (files: readonly File[]) => void };

/** The files that prove an objection, chosen several at once; what cannot be taken is said by name before anything is sent. */
export const FilesPart = ({ files, choose }: Given) => {
  const w = useWords(words);
  const id = useId();
  const [said, setSaid] = useState<readonly string[]>([]);
  const endings = endingsOf(everyKind);
  const add = (chosen: readonly File[]): void => {
    const judged = chosen.map((file) => ({ file, unfit: unfitOf(file, everyKind) }));
    const fit = judged.flatMap(({ file, unfit }) => (unfit === null ? [file] : []));
    const all = [...files, ...fit];
    setSaid([
      ...judged.flatMap(({ file, unfit }) => (unfit === null ? [] : [w[`unfit.${unfit}`](file.name)])),
      ...(all.length > most ? [w.tooMany] : []),
    ]);
    choose(all.slice(0, most));
  };
  return (
    <div className="field">
      <label htmlFor={id}>{w.files}</label>
      <input
        id={id}
        type="file"
        multiple
        accept={endings.map((ending) => `.${ending}`).join(",")}
        aria-describedby={`${id}-help`}
        onChange={({ target }) => {
          add([...(target.files ?? [])]);
          target.value = "";
        }}
      />
      <small id={`${id}-help`} className="help">
        {w.filesHelp(endings.join(" "))}
      </small>
      <div role="alert">
        {said.map((line) => (
          <p key={line} className="error">
            {line}
          </p>
        ))}
      </div>
      <ul className="files">
        {files.map((file) => (
          <li key={`${file.name} ${file.size} ${file.lastModified}`}>
            {file.name}{" "}
            <button
              type="button"
              className="plain"
              aria-label={w.remove(file.name)}
              onClick={() => choose(files.filter((one) => one !== file))}
            >
              {w.drop}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
};
