import "./rubric.css";
import { Link, useParams } from "wouter";
import type * as z from "zod";
import { getRubric, reviseRubric } from "../../../domain/rubric/contract.ts";
import { TopElementId } from "../../../domain/standard/elements.ts";
import { useRead } from "../../api/use-read.ts";
import { Waiting } from "../../app/waiting.tsx";
import { codeWord } from "../../language/code-word.ts";
import { dayAndTime } from "../../language/format.ts";
import { useLanguage, useWords } from "../../language/language.tsx";
import { useIsParty } from "../../session/self.ts";
import { QuietId } from "../../ui/facts/quiet-id.tsx";
import { FailureNote } from "../../ui/failure-note.tsx";
import { HistoryList } from "../../ui/history-list.tsx";
import { ElementPart } from "../public/rubric/element-part.tsx";
import { MetricRows } from "../public/rubric/metric-rows.tsx";
import { RubricActs } from "./rubric-acts.tsx";
import { SimulationPart } from "./simulation-part.tsx";
import { TreeEditor } from "./tree-editor.tsx";
import { words } from "./words.ts";

export type ReadRubric = z.infer<typeof getRubric.view>;

/** One rubric: a draft as a form for those who write it, otherwise as it is read; publishing, copying, and what it would have changed. */
export const RubricScreen = () => {
  const w = useWords(words);
  const language = useLanguage();
  const { id = "" } = useParams();
  const { data, error } = useRead(getRubric, { params: { id } });
  const mayWrite = useIsParty(reviseRubric.who);
  const oversees = useIsParty(["evaluation-body", "supervisor"]);
  if (!data) return error ? <FailureNote error={error} /> : <Waiting />;
  const { rubric, version, hash } = data;
  const { title, year, status, publishedAt, contentHash, withdrawn, tree } = rubric;
  return (
    <>
      <section className="page">
        <p className="no-print">
          <Link href="/work/rubrics">{w.back}</Link>
        </p>
        <h1>{title[language]}</h1>
        <p>
          <span className="mark">{codeWord(language, { noun: "rubric", property: "status", value: status })}</span> {w.ofYear(year)} ·{" "}
          {w.total(tree.totalPoints)} {publishedAt === null ? null : <>· {w.published(dayAndTime(language, publishedAt))}</>}
        </p>
        {withdrawn === null ? null : <p className="failure">{w.withdrawn(dayAndTime(language, withdrawn.at), withdrawn.reason)}</p>}
        {contentHash === null ? null : (
          <p>
            {w.contentHash} <QuietId text={contentHash} />
          </p>
        )}
      </section>
      {oversees ? <RubricActs read={data} /> : null}
      {status === "draft" && mayWrite ? (
        <TreeEditor key={version} rubric={rubric} version={version} />
      ) : (
        <section className="page rubric-read">
          {TopElementId.options.map((element) => (
            <ElementPart key={element} id={element} tree={tree} />
          ))}
          <MetricRows metrics={tree.metrics} />
        </section>
      )}
      {oversees ? <SimulationPart rubricId={id} /> : null}
      {oversees ? (
        <section className="page">
          <HistoryList noun="rubric" id={id} head={hash} />
        </section>
      ) : null}
    </>
  );
};
