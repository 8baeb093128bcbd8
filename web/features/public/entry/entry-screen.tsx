import { useParams } from "wouter";
import { readPublicEntry } from "../../../../domain/promotion/public-contract.ts";
import { useLanguage, useWords } from "../../../language/language.tsx";
import { OneRead } from "../parts/one-read.tsx";
import { Paragraphs } from "../parts/paragraphs.tsx";
import { Permalink } from "../parts/permalink.tsx";
import { readOf } from "../parts/read-of.ts";
import { useRecordTitle } from "../parts/use-record-title.ts";
import { moment } from "../parts/when.ts";
import { words as common } from "../parts/words.ts";
import { words } from "./words.ts";

const useReadPublicEntry = readOf(readPublicEntry);

type Entry = ReturnType<typeof readPublicEntry.view.parse>;

export const EntryScreen = () => {
  const { id } = useParams<{ id: string }>();
  const read = useReadPublicEntry({ params: { id } });
  return <OneRead read={read}>{(entry) => <Shown entry={entry} />}</OneRead>;
};

const parts = ["background", "action", "result"] as const;

const Shown = ({ entry }: { readonly entry: Entry }) => {
  const w = useWords(words);
  const c = useWords(common);
  const language = useLanguage();
  const { kind, title, jurisdiction, leadingIndustry, publishedAt, institutionName, reuseTerms } = entry;
  useRecordTitle(title);
  return (
    <article>
      <h1 lang="zh-CN">{title}</h1>
      <p>
        <span className="mark">{w[`kind.${kind}`]}</span> {w.at(jurisdiction, leadingIndustry)} ·{" "}
        {w.published(moment(language, publishedAt))}
      </p>
      {language === "en" ? <p className="aside">{c.inChinese}</p> : null}
      {parts.map((part) => (
        <section key={part}>
          <h2>{w[part]}</h2>
          <div lang="zh-CN">
            <Paragraphs text={entry[part]} />
          </div>
        </section>
      ))}
      <dl className="facts">
        <dt>{w.reuse}</dt>
        <dd lang="zh-CN">{reuseTerms}</dd>
        <dt>{w.institution}</dt>
        <dd lang="zh-CN">{institutionName}</dd>
      </dl>
      <Permalink />
    </article>
  );
};
