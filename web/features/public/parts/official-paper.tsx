import type { ReactNode } from "react";
import { useLanguage, useWords } from "../../../language/language.tsx";
import { useSession } from "../../../session/session-context.ts";
import { useRecordTitle } from "./use-record-title.ts";
import { fullDay } from "./when.ts";
import { words } from "./words.ts";

type Given = { readonly title: string; readonly on: string; readonly children: ReactNode; readonly heading?: "h1" | "h2" };

/** The usual layout of a Chinese official paper: title, body, who signs, and the date. `heading` is below the first level where the paper is a part of a page. */
export const OfficialPaper = ({ title, on, children, heading: Heading = "h1" }: Given) => {
  const w = useWords(words);
  const language = useLanguage();
  const { body } = useSession().settings;
  useRecordTitle(Heading === "h1" ? title : null);
  return (
    <>
      {language === "en" ? <p className="aside">{w.inChinese}</p> : null}
      <article className="paper" lang="zh-CN">
        <Heading className="paper-title">{title}</Heading>
        {children}
        <footer>
          {body === null ? null : <p>{body}</p>}
          <p>{fullDay("zh", on).replace(/星期.$/, "")}</p>
        </footer>
      </article>
    </>
  );
};
