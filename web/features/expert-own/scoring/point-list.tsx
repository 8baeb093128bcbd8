import type { MarkingTerms } from "../../../../domain/scoring/marking-terms.ts";
import type { ScoringPointId } from "../../../../domain/standard/elements.ts";
import { useLanguage, useWords } from "../../../language/language.tsx";
import { sectionTitle } from "../../../ui/section/section-title.ts";
import { type Marks, stateOf } from "./marks.ts";
import { words } from "./words.ts";

type PointListProps = {
  readonly terms: MarkingTerms;
  readonly marks: Marks;
  readonly shown: ScoringPointId;
  readonly choose: (point: ScoringPointId) => void;
};

const signs = { marked: "✓", needsReason: "!", unmarked: "○" } as const;

/** All points with how far each is; one press leads to it. */
export const PointList = ({ terms, marks, shown, choose }: PointListProps) => {
  const w = useWords(words);
  const language = useLanguage();
  return (
    <nav className="point-list" aria-label={w.points}>
      <ul>
        {terms.points.map((one) => {
          const state = stateOf(marks.mine[one.point], one, terms);
          const percent = marks.mine[one.point]?.percent ?? null;
          const title = sectionTitle(one.point, language);
          const short = /^\d/.test(one.point) ? one.point : title;
          const said = percent === null ? short : `${short} ${percent}%`;
          return (
            <li key={one.point}>
              <button
                type="button"
                data-state={state}
                aria-current={one.point === shown ? "true" : undefined}
                aria-label={[said, ...(short === title ? [] : [title]), w[state]].join(", ")}
                title={title}
                onClick={() => choose(one.point)}
              >
                <span aria-hidden="true">{signs[state]}</span> {said}
              </button>
            </li>
          );
        })}
      </ul>
    </nav>
  );
};
