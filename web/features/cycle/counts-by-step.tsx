import type { Contract } from "../../../domain/kernel/contract.ts";
import type { Summary } from "../../../domain/work-item/work-item.ts";
import { useRows } from "../../api/use-read.ts";
import { codeWord } from "../../language/code-word.ts";
import { useLanguage, useWords } from "../../language/language.tsx";
import { FailureNote } from "../../ui/failure-note.tsx";
import { countByStep } from "./count-by-step.ts";
import { words } from "./words.ts";

type Given<Params, Request> = {
  readonly title: string;
  readonly noun: string;
  readonly contract: Contract<Params, Request, { readonly rows: readonly Summary[]; readonly cursor: string | null }>;
  readonly cycleId: string;
};

/** How many records of a year stand at which step. Counts one page of 200, and the following ones only when asked to. */
export const CountsByStep = <Params, Request>({ title, noun, contract, cycleId }: Given<Params, Request>) => {
  const w = useWords(words);
  const language = useLanguage();
  const { rows, more, error, isPending } = useRows(contract, { request: { cycleId, limit: 200 } });
  const counts = countByStep(rows);
  const most = Math.max(1, ...counts.map(({ count }) => count));
  return (
    <section className="counts" aria-label={title}>
      <h3>{title}</h3>
      <FailureNote error={error} />
      {isPending && error === null ? <p role="status">{w.loading}</p> : null}
      {!isPending && rows.length === 0 ? <p className="empty">{w.noneYet}</p> : null}
      {rows.length === 0 ? null : (
        <table className="plain">
          <caption className="soft">{w.byStep}</caption>
          <tbody>
            {counts.map(({ step, count }) => (
              <tr key={step}>
                <th scope="row">{codeWord(language, { noun, property: "step", value: step })}</th>
                <td className="bar">
                  <meter min={0} max={most} value={count} aria-hidden="true" /> {count}
                </td>
              </tr>
            ))}
            <tr>
              <th scope="row">{w.all}</th>
              <td>
                {rows.length}
                {more ? (
                  <>
                    {" "}
                    <button type="button" onClick={more}>
                      {w.atLeast(rows.length)} …
                    </button>
                  </>
                ) : null}
              </td>
            </tr>
          </tbody>
        </table>
      )}
    </section>
  );
};
