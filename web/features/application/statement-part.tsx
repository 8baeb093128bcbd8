import { useId, useState } from "react";
import { signStatement } from "../../../domain/application/contract.ts";
import type { OwnApplication } from "../../../domain/application/seen-application.ts";
import { useAct } from "../../api/use-act.ts";
import { dayAndTime } from "../../language/format.ts";
import { useLanguage, useWords } from "../../language/language.tsx";
import { useIsParty } from "../../session/self.ts";
import { FailureNote } from "../../ui/failure-note.tsx";
import { words } from "./words.ts";

type StatementPartProps = {
  readonly application: OwnApplication;
  readonly statementWords: { readonly zh: readonly string[]; readonly en: readonly string[] };
};

/** What the unit vouches for when it applies, and the representative's signature under it (R03, R07). */
export const StatementPart = ({ application, statementWords }: StatementPartProps) => {
  const w = useWords(words);
  const language = useLanguage();
  const id = useId();
  const maySign = useIsParty(signStatement.who);
  const [agrees, setAgrees] = useState(false);
  const { act, acting, failure } = useAct(signStatement);
  const { statement, status, evaluationId } = application;
  if (statement === null && status !== "draft") return null;
  return (
    <section className="page">
      <h2>{w.statement}</h2>
      <ol>
        {statementWords[language].map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
      {statement ? (
        <p className="mark good">{w.signedAt(dayAndTime(language, statement.at))}</p>
      ) : maySign ? (
        <>
          <FailureNote failure={failure} />
          <p>
            <input id={id} type="checkbox" checked={agrees} onChange={({ target }) => setAgrees(target.checked)} />{" "}
            <label htmlFor={id}>{w.agree}</label>
          </p>
          <button
            type="button"
            className="primary"
            disabled={!agrees || acting}
            onClick={() => void act({ params: { id: evaluationId }, request: { agrees: true } })}
          >
            {w.sign}
          </button>
        </>
      ) : (
        <p>{w.representativeOnly}</p>
      )}
    </section>
  );
};
