import { useParams } from "wouter";
import { getFrozenProgramme } from "../../../domain/cycle/contract.ts";
import { useRead } from "../../api/use-read.ts";
import { useWords } from "../../language/language.tsx";
import { QuietId } from "../../ui/facts/quiet-id.tsx";
import { FailureNote } from "../../ui/failure-note.tsx";
import { SettingsList } from "../programme/settings-list.tsx";
import { words } from "./words.ts";

/** The rules a year is judged by, as they were frozen when it began. */
export const RulesScreen = () => {
  const { id = "" } = useParams();
  const w = useWords(words);
  const { data, error } = useRead(getFrozenProgramme, { params: { id } });
  return (
    <section className="page">
      <h1>{w.rules}</h1>
      <p className="lead">{w.rulesLead}</p>
      <FailureNote error={error} />
      {data ? (
        <>
          <p>
            {w.version(data.programme.version)} <QuietId text={data.hash} />
          </p>
          <SettingsList settings={data.programme.settings} />
        </>
      ) : null}
    </section>
  );
};
