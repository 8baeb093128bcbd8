import { codeWord } from "../../../language/code-word.ts";
import { useLanguage, useWords } from "../../../language/language.tsx";
import { Scroll } from "../../../ui/scroll.tsx";
import { type ImportColumn, type ImportLine, importKinds } from "./import-kind.ts";
import { type CellFault, columnWord } from "./parse-sheet.ts";
import { words } from "./words.ts";

const shown = 50;

/** Every cell to be corrected, by line and column. */
export const FaultTable = ({ faults, lead }: { readonly faults: readonly CellFault[]; readonly lead: string }) => {
  const w = useWords(words);
  return (
    <>
      <p role="alert">
        <span className="mark bad">{lead}</span>
      </p>
      <table className="plain">
        <thead>
          <tr>
            <th scope="col">{w.line}</th>
            <th scope="col">{w.column}</th>
            <th scope="col">{w.fault}</th>
          </tr>
        </thead>
        <tbody>
          {Object.entries(faults.slice(0, shown)).map(([place, { line, column, text }]) => (
            <tr key={place}>
              <td>{line}</td>
              <td>{column}</td>
              <td>{text}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {faults.length > shown ? <p>{w.moreFaults(faults.length - shown)}</p> : null}
    </>
  );
};

type Given = { readonly of: keyof typeof importKinds; readonly lines: readonly ImportLine[] };

/** The lines as they would be registered, to be looked over before. */
export const LineTable = ({ of, lines }: Given) => {
  const w = useWords(words);
  const language = useLanguage();
  const kind = importKinds[of];
  const said = ({ key, options }: ImportColumn, { request, typed = {} }: ImportLine): string => {
    const value = request[key];
    if (value === null) return w.lasting;
    const name = typed[key];
    if (name !== undefined && name !== value) return `${name} (${String(value)})`;
    return [value]
      .flat()
      .map((one) => (options.length === 0 ? String(one) : codeWord(language, { property: key, value: String(one) })))
      .join(w.comma);
  };
  return (
    <>
      <Scroll label={w[of]}>
        <table className="plain">
          <thead>
            <tr>
              <th scope="col">{w.line}</th>
              {kind.columns.map(({ key }) => (
                <th key={key} scope="col">
                  {columnWord({ kind, language }, key)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.slice(0, shown).map((line) => (
              <tr key={line.line}>
                <td>{line.line}</td>
                {kind.columns.map((column) => (
                  <td key={column.key}>{said(column, line)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      {lines.length > shown ? <p>{w.moreLines(lines.length - shown)}</p> : null}
    </>
  );
};
