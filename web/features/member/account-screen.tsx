import { Link } from "wouter";
import { readSelf } from "../../../domain/member/contract.ts";
import { useRead } from "../../api/use-read.ts";
import { codeWord } from "../../language/code-word.ts";
import { useLanguage, useSpeak, useWords } from "../../language/language.tsx";
import { OrganizationName } from "../../ui/facts/organization-name.tsx";
import { FailureNote } from "../../ui/failure-note.tsx";
import { KeptDrafts } from "../any-act/kept-drafts.tsx";
import { Relations } from "./relations.tsx";
import "../../ui/facts/facts.css";
import "./member.css";
import { words } from "./words.ts";

/** Oneself: as whom one is known, what ties one has, the language, and what is kept on this device. */
export const AccountScreen = () => {
  const w = useWords(words);
  const language = useLanguage();
  const speak = useSpeak();
  const { data: self, error } = useRead(readSelf);
  return (
    <>
      <section className="page">
        <h1>{w.accountTitle}</h1>
        <FailureNote error={error} />
        {self ? (
          <dl className="facts-list">
            <dt>{w.name}</dt>
            <dd>{self.name}</dd>
            <dt>{w.account}</dt>
            <dd>{self.memberId}</dd>
            <dt>{w.kind}</dt>
            <dd>{codeWord(language, { property: "kind", value: self.organization.kind })}</dd>
            <dt>{w.organization}</dt>
            <dd>
              <OrganizationName id={self.organization.id} kinds={[self.organization.kind]} />
            </dd>
            <dt>{w.roles}</dt>
            <dd>{self.roles.map((role) => codeWord(language, { property: "role", value: role })).join(" · ")}</dd>
            <dt>{w.language}</dt>
            <dd>
              <select aria-label={w.language} value={language} onChange={({ target }) => speak(target.value === "en" ? "en" : "zh")}>
                <option value="zh" lang="zh-CN">
                  {names.zh}
                </option>
                <option value="en" lang="en">
                  {names.en}
                </option>
              </select>
            </dd>
            <dt>{w.notifications}</dt>
            <dd>
              <Link href="/work/notifications">{w.toNotifications}</Link>
            </dd>
          </dl>
        ) : null}
      </section>
      {self ? <Relations self={self} /> : null}
      {self ? <KeptDrafts memberId={self.memberId} alone /> : null}
    </>
  );
};

/** Each language by its own name, whichever is spoken. */
const names = { zh: words.zh.ownName, en: words.en.ownName } as const;
