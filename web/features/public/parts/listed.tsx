import type { ReactNode } from "react";
import { Waiting } from "../../../app/waiting.tsx";
import { useWords } from "../../../language/language.tsx";
import { FailureNote } from "../../../ui/failure-note.tsx";
import { words } from "./words.ts";

type List<Row> = {
  readonly rows: readonly Row[];
  readonly more: (() => void) | null;
  readonly isPending: boolean;
  readonly isFetching: boolean;
  readonly error: Error | null;
};

type Given<Row> = {
  readonly list: List<Row>;
  /** What will stand here and when, while nothing does. */
  readonly empty: string;
  readonly children: (rows: readonly Row[]) => ReactNode;
};

/** A list of the API in all its states: on its way, failed, empty, or shown with a way to what follows. */
export const Listed = <Row,>({ list, empty, children }: Given<Row>) => {
  const w = useWords(words);
  const { rows, more, isPending, isFetching, error } = list;
  if (isPending) return <Waiting />;
  return (
    <>
      <FailureNote error={error} />
      {rows.length === 0 && error === null && more === null ? <p className="empty">{empty}</p> : null}
      {rows.length === 0 ? null : children(rows)}
      {more === null ? null : (
        <p className="more">
          <button type="button" className="plain" onClick={more} disabled={isFetching}>
            {isFetching ? w.loadingMore : w.more}
          </button>{" "}
          <span role="status">{w.shown(rows.length)}</span>
        </p>
      )}
    </>
  );
};
