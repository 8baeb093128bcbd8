import { type FormEvent, useState } from "react";
import { checkEligibility, readEligibility } from "../../../../domain/application/public-contract.ts";
import { useSend } from "../../../api/use-send.ts";
import { useLanguage, useWords } from "../../../language/language.tsx";
import { FailureNote } from "../../../ui/failure-note.tsx";
import { OneRead } from "../parts/one-read.tsx";
import { readOf } from "../parts/read-of.ts";
import { EligibilityAnswer } from "./eligibility-answer.tsx";
import { words } from "./words.ts";

const useReadEligibility = readOf(readEligibility);

type Asked = ReturnType<typeof readEligibility.view.parse>;
type Found = ReturnType<typeof checkEligibility.view.parse>;
type Answers = Readonly<Record<string, boolean>>;

export const EligibilityScreen = () => {
  const w = useWords(words);
  const read = useReadEligibility();
  return (
    <section>
      <h1>{w.title}</h1>
      <p className="lead">{w.lead}</p>
      <OneRead read={read}>{(asked) => <Questions asked={asked} />}</OneRead>
    </section>
  );
};

const Questions = ({ asked }: { readonly asked: Asked }) => {
  const w = useWords(words);
  const [answers, setAnswers] = useState<Answers>({});
  const [found, setFound] = useState<Found | null>(null);
  const { act, acting, failure } = useSend(checkEligibility);
  const check = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const given = Object.entries(answers).map(([veto, occurred]) => ({ veto, occurred }));
    const answer = await act({ request: { answers: given } });
    if (answer.ok) setFound(answer.view);
  };
  const answer = (code: string, occurred: boolean): void => {
    setFound(null);
    setAnswers({ ...answers, [code]: occurred });
  };
  return (
    <form className="form" onSubmit={(event) => void check(event)}>
      {asked.grounds.map((ground) => (
        <Question key={ground.code} ground={ground} years={asked.lookBackYears} given={answers[ground.code]} answer={answer} />
      ))}
      <FailureNote failure={failure} />
      <p className="buttons">
        <button type="submit" className="primary" disabled={acting}>
          {w.check}
        </button>
      </p>
      <div aria-live="polite">{found ? <EligibilityAnswer found={found} years={asked.lookBackYears} /> : null}</div>
    </form>
  );
};

type Given = {
  readonly ground: Asked["grounds"][number];
  readonly years: number;
  readonly given: boolean | undefined;
  readonly answer: (code: string, occurred: boolean) => void;
};

const Question = ({ ground, years, given, answer }: Given) => {
  const w = useWords(words);
  const language = useLanguage();
  return (
    <fieldset>
      <legend>{w.question(years, ground[language])}</legend>
      {[false, true].map((occurred) => (
        <label key={String(occurred)} className="choice">
          <input type="radio" name={ground.code} checked={given === occurred} onChange={() => answer(ground.code, occurred)} />{" "}
          {occurred ? w.yes : w.no}
        </label>
      ))}
    </fieldset>
  );
};
