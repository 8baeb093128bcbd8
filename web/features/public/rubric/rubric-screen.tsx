import { lazy, Suspense, useState } from "react";
import { useParams } from "wouter";
import { readRubric } from "../../../../domain/rubric/public-contract.ts";
import { TopElementId } from "../../../../domain/standard/elements.ts";
import { Waiting } from "../../../app/waiting.tsx";
import { useLanguage, useWords } from "../../../language/language.tsx";
import { OneRead } from "../parts/one-read.tsx";
import { Permalink } from "../parts/permalink.tsx";
import { readOf } from "../parts/read-of.ts";
import { useRecordTitle } from "../parts/use-record-title.ts";
import { moment } from "../parts/when.ts";
import { ElementPart } from "./element-part.tsx";
import { words } from "./words.ts";

const MetricRows = lazy(async () => ({ default: (await import("./metric-rows.tsx")).MetricRows }));
const RubricCheck = lazy(async () => ({ default: (await import("./rubric-check.tsx")).RubricCheck }));
const useReadRubric = readOf(readRubric);

type Rubric = ReturnType<typeof readRubric.view.parse>;

export const RubricScreen = () => {
  const { id } = useParams<{ id: string }>();
  const read = useReadRubric({ params: { id } });
  return <OneRead read={read}>{(rubric) => <Shown rubric={rubric} />}</OneRead>;
};

const Shown = ({ rubric }: { readonly rubric: Rubric }) => {
  const w = useWords(words);
  const language = useLanguage();
  const { title, tree, publishedAt, withdrawn } = rubric;
  useRecordTitle(title[language]);
  return (
    <section>
      <h1>{title[language]}</h1>
      {withdrawn === null ? null : (
        <p className="failure">
          {w.withdrawn(moment(language, withdrawn.at))}
          <span lang="zh-CN">{withdrawn.reason}</span>
        </p>
      )}
      <p className="lead">
        {w.total(tree.totalPoints)} {publishedAt === null ? null : w.published(moment(language, publishedAt))}
      </p>
      {TopElementId.options.map((id) => (
        <ElementPart key={id} id={id} tree={tree} />
      ))}
      <Metrics metrics={tree.metrics} />
      <Fingerprint rubric={rubric} />
      <Permalink />
    </section>
  );
};

const Metrics = ({ metrics }: Pick<Rubric["tree"], "metrics">) => {
  const w = useWords(words);
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{w.metrics}</summary>
      {isOpen ? (
        <Suspense fallback={<Waiting />}>
          <MetricRows metrics={metrics} />
        </Suspense>
      ) : null}
    </details>
  );
};

/** Fetched by who wants to check: most readers look for a weight. */
const Fingerprint = ({ rubric: { tree, contentHash } }: { readonly rubric: Rubric }) => {
  const w = useWords(words);
  const [isOpen, setOpen] = useState(false);
  if (contentHash === null) return null;
  return (
    <details className="no-print" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{w.check}</summary>
      {isOpen ? (
        <Suspense fallback={<Waiting />}>
          <RubricCheck tree={tree} contentHash={contentHash} />
        </Suspense>
      ) : null}
    </details>
  );
};
