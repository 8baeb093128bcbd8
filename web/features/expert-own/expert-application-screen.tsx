import { applyAsExpert, changePublicConsent } from "../../../domain/expert/entry-contract.ts";
import { ownPassport } from "../../../domain/expert/read-contract.ts";
import { Failed } from "../../api/problem.ts";
import { useRead } from "../../api/use-read.ts";
import { useWords } from "../../language/language.tsx";
import { ActList } from "../../ui/act-form/act-list.tsx";
import { FailureNote } from "../../ui/failure-note.tsx";
import { RecordFacts } from "../../ui/record-facts.tsx";
import { words } from "./entry-words.ts";

/** Entering the pool of experts, one's own standing in it, and whether one's name is public (5.3). */
export const ExpertApplicationScreen = () => {
  const w = useWords(words);
  const { data, error } = useRead(ownPassport);
  const isNone = error instanceof Failed && error.failure.kind === "refused" && error.failure.problem.code === "unknown-record";
  return (
    <section className="page">
      <h1>{w.title}</h1>
      <p>{w.lead}</p>
      {isNone ? <p className="empty">{w.none}</p> : <FailureNote error={error} />}
      {data ? (
        <>
          <h2>{w.passport}</h2>
          <RecordFacts value={data} contract="own-passport" />
        </>
      ) : null}
      <ActList actions={[{ contract: applyAsExpert }, { contract: changePublicConsent }]} />
    </section>
  );
};
