import { useEffect, useState } from "react";
import type * as z from "zod";
import { problemsOf } from "../../../domain/rubric/check-tree.ts";
import { reviseRubric } from "../../../domain/rubric/contract.ts";
import type { SeenRubric } from "../../../domain/rubric/seen-rubric.ts";
import { TopElementId } from "../../../domain/standard/elements.ts";
import { useAct } from "../../api/use-act.ts";
import { dayAndTime, number } from "../../language/format.ts";
import { useLanguage, useWords } from "../../language/language.tsx";
import { useSelf } from "../../session/self.ts";
import { draftKey } from "../../ui/draft/draft-store.ts";
import { useDraft } from "../../ui/draft/use-draft.ts";
import { FailureNote } from "../../ui/failure-note.tsx";
import { BandsEditor } from "./bands-editor.tsx";
import { ElementEditor } from "./element-editor.tsx";
import { LooseRubric, type LooseTree, savedTree, sumOfElements, toPoints } from "./loose-tree.ts";
import { MetricsEditor } from "./metrics-editor.tsx";
import { problemWord } from "./problem-word.ts";
import { SumMark } from "./sum-mark.tsx";
import { words } from "./words.ts";

type TreeEditorProps = { readonly rubric: z.infer<typeof SeenRubric>; readonly version: number };

/** A draft rubric as a form: weights with live sums, anchors, bands and figures. What is not saved yet is kept on this device. */
export const TreeEditor = ({ rubric, version }: TreeEditorProps) => {
  const w = useWords(words);
  const language = useLanguage();
  const { written, write, forget, keptAt, isChanged } = useWritten(rubric, version);
  const { act, acting, failure } = useAct(reviseRubric);
  const { title, tree } = written;
  const change = (next: LooseTree): void => write({ ...written, tree: next });
  const save = async (): Promise<void> => {
    const request = { title: { zh: title.zh.trim(), en: title.en.trim() }, tree: savedTree(tree) };
    const answer = await act({ params: { id: rubric.rubricId }, request, ifMatch: version });
    if (answer.ok) forget();
  };
  return (
    <section className="page rubric-editor">
      <h2>{w.editor}</h2>
      <p>{w.editorLead}</p>
      {(["zh", "en"] as const).map((of) => (
        <p className="field" key={of}>
          <label htmlFor={`rubric-title-${of}`}>{of === "zh" ? w.titleZh : w.titleEn}</label>
          <input
            id={`rubric-title-${of}`}
            value={title[of]}
            onChange={({ target }) => write({ ...written, title: { ...title, [of]: target.value } })}
          />
        </p>
      ))}
      <p>
        {w.elementWeights}:{" "}
        <SumMark given={toPoints(sumOfElements(tree), tree.totalPoints)} required={tree.totalPoints} say={(n) => number(language, n)} />
      </p>
      {TopElementId.options.map((element) => (
        <ElementEditor key={element} element={element} tree={tree} change={change} />
      ))}
      <BandsEditor tree={tree} change={change} />
      <MetricsEditor tree={tree} change={change} />
      <Problems tree={tree} />
      <div className="rubric-save no-print">
        <FailureNote failure={failure} />
        <button type="button" className="primary" disabled={!isChanged || acting} onClick={() => void save()}>
          {acting ? w.saving : w.save}
        </button>{" "}
        <button type="button" disabled={!isChanged || acting} onClick={forget}>
          {w.discard}
        </button>{" "}
        <span role="status">{keptAt === null ? null : w.keptAt(dayAndTime(language, keptAt))}</span>
      </div>
    </section>
  );
};

const Problems = ({ tree }: { readonly tree: LooseTree }) => {
  const w = useWords(words);
  const language = useLanguage();
  const problems = problemsOf(savedTree(tree)).map(({ refusal }) => problemWord(refusal, tree.totalPoints, language));
  return (
    <div role="status">
      <h3>{w.problems}</h3>
      {problems.length === 0 ? (
        <p>
          <span className="mark good">{w.noProblems}</span>
        </p>
      ) : (
        <details open={problems.length <= 8}>
          <summary>
            <span className="mark warn">{w.problemCount(problems.length)}</span>
          </summary>
          <ul>
            {problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
};

/** What is being written, from what was saved or what this device kept of that version. */
const useWritten = ({ rubricId, title, tree }: z.infer<typeof SeenRubric>, version: number) => {
  const self = useSelf();
  const draft = useDraft(self ? draftKey(self.memberId, reviseRubric.name, [{ id: rubricId }, version]) : null);
  const [typed, setTyped] = useState<LooseRubric | null>(null);
  const { restored, keep, keptAt } = draft;
  useEffect(() => {
    const kept = restored === null ? null : LooseRubric.safeParse(restored.values);
    if (kept?.success) setTyped(kept.data);
  }, [restored]);
  const write = (next: LooseRubric): void => {
    setTyped(next);
    keep(next);
  };
  const forget = (): void => {
    setTyped(null);
    void draft.forget();
  };
  return { written: typed ?? { title, tree }, write, forget, keptAt, isChanged: typed !== null };
};
