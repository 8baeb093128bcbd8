import { Input } from "antd";
import { useState } from "react";
import { Link } from "wouter";
import type { Contract } from "../../../domain/kernel/contract.ts";
import { isParty } from "../../../domain/member/actor.ts";
import { stages } from "../../../domain/open-api/stages.ts";
import { useLanguage, useWords } from "../../language/language.tsx";
import { useActor } from "../../session/self.ts";
import { KeptDrafts } from "./kept-drafts.tsx";
import { useCommands } from "./use-commands.ts";
import { words } from "./words.ts";

/** Everything the member's roles may do, so that nothing the API offers is without a way to it. */
export const CommandsScreen = () => {
  const w = useWords(words);
  const language = useLanguage();
  const actor = useActor();
  const [sought, setSought] = useState("");
  const all = useCommands();
  const fits = ({ title, name, who }: Contract): boolean =>
    actor !== undefined && isParty(actor, who) && `${title[language]} ${name}`.toLowerCase().includes(sought.trim().toLowerCase());
  const mine = all.map(({ stage, commands }) => ({ stage, commands: commands.filter(fits) })).filter(({ commands }) => commands.length > 0);
  return (
    <section className="page">
      <h1>{w.title}</h1>
      {actor ? <KeptDrafts memberId={actor.memberId} /> : null}
      <p>{w.lead}</p>
      <p>
        <Input value={sought} onChange={({ target }) => setSought(target.value)} placeholder={w.search} aria-label={w.search} allowClear />
      </p>
      {mine.length === 0 && actor ? <p className="empty">{w.nothing}</p> : null}
      {mine.map(({ stage, commands }) => (
        <section key={stage}>
          <h2>{stages[stage]?.[language]}</h2>
          <ul className="rows">
            {commands.map(({ name, title, clause }) => (
              <li key={name}>
                <Link href={`/work/act/${name}`}>{title[language]}</Link> <span className="soft">{w.clause(clause)}</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
};
