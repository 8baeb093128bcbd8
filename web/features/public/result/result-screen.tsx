import { Link, useParams } from "wouter";
import { readUnitResult } from "../../../../domain/unit-result/public-contract.ts";
import { useLanguage, useWords } from "../../../language/language.tsx";
import { Fact } from "../parts/fact.tsx";
import { HashLine } from "../parts/hash-line.tsx";
import { OneRead } from "../parts/one-read.tsx";
import { Permalink } from "../parts/permalink.tsx";
import { readOf } from "../parts/read-of.ts";
import { useRecordTitle } from "../parts/use-record-title.ts";
import { fullDay, moment } from "../parts/when.ts";
import { words } from "./words.ts";

const useReadUnitResult = readOf(readUnitResult);

type Result = ReturnType<typeof readUnitResult.view.parse>;

export const ResultScreen = () => {
  const { id } = useParams<{ id: string }>();
  const read = useReadUnitResult({ params: { id } });
  return <OneRead read={read}>{(result) => <Shown result={result} />}</OneRead>;
};

const Shown = ({ result }: { readonly result: Result }) => {
  const w = useWords(words);
  const language = useLanguage();
  const { unitName, uscc, jurisdiction, grade, status, titled, validUntil, announcedAt, announcementId, revocation, hash } = result;
  useRecordTitle(unitName);
  return (
    <section>
      <h1 lang="zh-CN">{unitName}</h1>
      {revocation === null ? null : (
        <p className="failure">
          {w.revocation(moment(language, revocation.at))} <span lang="zh-CN">{revocation.ground}</span>{" "}
          <Link href={`/announcements/${revocation.announcementId}`}>{w.revocationNotice}</Link>
        </p>
      )}
      <dl className="facts">
        <Fact name={w.grade}>
          <strong>{w[`grade.${grade}`]}</strong>
        </Fact>
        <Fact name={w.standing}>
          <span className={status === "in_force" ? "mark good" : "mark"}>{w[`status.${status}`]}</span>
        </Fact>
        <Fact name={w.validUntil}>{fullDay(language, validUntil)}</Fact>
        <Fact name={w.title2}>{titled ? w.titled : w.untitled}</Fact>
        <Fact name={w.uscc}>{uscc}</Fact>
        <Fact name={w.place}>{jurisdiction}</Fact>
        <Fact name={w.announcedAt}>{moment(language, announcedAt)}</Fact>
        <Fact name={w.announcement}>
          <Link href={`/announcements/${announcementId}`}>{w.announcement}</Link>
        </Fact>
        <Fact name={w.hash}>
          <HashLine hash={hash} />
        </Fact>
      </dl>
      <p className="aside">{w.free}</p>
      <Permalink />
    </section>
  );
};
