import { Link } from "wouter";
import { listPublicEntries } from "../../../../domain/promotion/public-contract.ts";
import { useLanguage, useWords } from "../../../language/language.tsx";
import { Listed } from "../parts/listed.tsx";
import { rowsOf } from "../parts/read-of.ts";
import { moment } from "../parts/when.ts";
import type { EntrySearch } from "./entries-screen.tsx";
import { words } from "./words.ts";

const useListPublicEntries = rowsOf(listPublicEntries);

const isNarrowed = (asked: EntrySearch): boolean => Object.values(asked).some((value) => value !== "");

export const EntryRows = ({ asked }: { readonly asked: EntrySearch }) => {
  const w = useWords(words);
  const language = useLanguage();
  const list = useListPublicEntries({ request: { ...asked, limit: 50 } });
  return (
    <Listed list={list} empty={isNarrowed(asked) ? w.none : w.empty}>
      {(rows) => (
        <ul className="entries">
          {rows.map(({ entryId, kind, title, jurisdiction, leadingIndustry, publishedAt }) => (
            <li key={entryId}>
              <Link href={`/cases/${entryId}`} lang="zh-CN">
                {title}
              </Link>
              <p>
                <span className="mark">{w[`kind.${kind}`]}</span> {w.at(jurisdiction, leadingIndustry)} ·{" "}
                {w.published(moment(language, publishedAt))}
              </p>
            </li>
          ))}
        </ul>
      )}
    </Listed>
  );
};
