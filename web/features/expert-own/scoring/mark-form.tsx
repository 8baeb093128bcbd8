import { type KeyboardEvent, useEffect, useId, useRef } from "react";
import type { RubricPoint } from "../../../../domain/rubric/rubric.ts";
import type { MarkingTerms } from "../../../../domain/scoring/marking-terms.ts";
import { useLanguage, useWords } from "../../../language/language.tsx";
import { type DraftMark, draftOf, markOf, stateOf } from "./marks.ts";
import { words } from "./words.ts";

type MarkFormProps = {
  readonly terms: MarkingTerms;
  readonly pointTerms: MarkingTerms["points"][number];
  readonly draft: DraftMark | undefined;
  readonly anchors: RubricPoint["anchors"];
  readonly locked: boolean;
  readonly type: (draft: DraftMark) => void;
  /** Leads so many points on or back. */
  readonly go: (step: number) => void;
};

/** The mark of one point with its words; the number is typed first, the next point is one key away. */
export const MarkForm = ({ terms, pointTerms, draft, anchors, locked, type, go }: MarkFormProps) => {
  const w = useWords(words);
  const id = useId();
  const number = useRef<HTMLInputElement>(null);
  const mine = draft ?? draftOf(pointTerms.point);
  const highest = pointTerms.cap ?? 100;
  const isOff = mine.percent !== null && markOf(mine, pointTerms, terms) === null;
  const needsReason = stateOf(mine, pointTerms, terms) === "needsReason";
  useEffect(() => {
    if (matchMedia("(min-width: 60rem)").matches) number.current?.focus({ preventScroll: true });
  }, []);
  const keys = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    go(1);
  };
  const field = (key: "reason" | "strength" | "improvement", note?: string) => (
    <div className="field">
      <label htmlFor={`${id}-${key}`}>{w[key]}</label>
      <textarea
        id={`${id}-${key}`}
        rows={3}
        maxLength={2000}
        disabled={locked}
        aria-invalid={key === "reason" && needsReason ? true : undefined}
        value={mine[key]}
        onChange={({ target }) => type({ ...mine, [key]: target.value })}
      />
      {note === undefined ? null : <span className="error">{note}</span>}
    </div>
  );
  return (
    <form className="mark-form" aria-label={w.mark} onKeyDown={keys} onSubmit={(event) => event.preventDefault()}>
      <div className="field">
        <label htmlFor={`${id}-percent`}>{w.percent}</label>
        <input
          ref={number}
          id={`${id}-percent`}
          type="number"
          inputMode="numeric"
          min={0}
          max={highest}
          step={terms.bandStep}
          disabled={locked}
          aria-invalid={isOff || undefined}
          aria-describedby={`${id}-scale`}
          value={mine.percent ?? ""}
          onChange={({ target }) => type({ ...mine, percent: target.value === "" ? null : target.valueAsNumber })}
        />
        <span id={`${id}-scale`} className={isOff ? "error" : "help"}>
          {isOff
            ? w.offScale(terms.bandStep, highest)
            : `${w.step(terms.bandStep)}${pointTerms.cap === null ? "" : ` · ${w.highest(highest)}`}`}
        </span>
      </div>
      <Anchors
        {...{ anchors, locked }}
        percent={mine.percent}
        choose={(percent) => type({ ...mine, percent: Math.min(highest, percent) })}
      />
      {field("reason", needsReason ? w.reasonRequired(terms.lowItemPct) : undefined)}
      {field("strength")}
      {field("improvement")}
      <p className="no-print">
        <button type="button" onClick={() => go(-1)}>
          {w.previous}
        </button>{" "}
        <button type="button" onClick={() => go(1)}>
          {w.next}
        </button>
      </p>
      <p className="help">{w.keys}</p>
    </form>
  );
};

type AnchorsProps = Pick<MarkFormProps, "anchors" | "locked"> & {
  readonly percent: number | null;
  readonly choose: (percent: number) => void;
};

/** The bands in words; pressing one takes its lower end, to be moved from there. */
const Anchors = ({ anchors, locked, percent, choose }: AnchorsProps) => {
  const w = useWords(words);
  const language = useLanguage();
  if (anchors.length === 0) return null;
  return (
    <ul className="anchor-list" aria-label={w.anchors}>
      {anchors.map(({ from, to, words: said }) => (
        <li key={from}>
          <button
            type="button"
            disabled={locked}
            aria-pressed={percent !== null && percent >= from && percent <= to}
            onClick={() => choose(from)}
          >
            <strong>
              {from}–{to} %
            </strong>{" "}
            {said[language]}
          </button>
        </li>
      ))}
    </ul>
  );
};
