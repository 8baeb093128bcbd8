import type { ProgrammeSettings } from "../programme/programme-settings.ts";
import type { NamedItem } from "../programme/setting.ts";
import type { EligibilityContent } from "./eligibility-content.ts";

type Answers = Pick<EligibilityContent, "answers">["answers"];

export type Eligibility = {
  /** No ground applies and every one was answered. */
  readonly eligible: boolean;
  /** The grounds that were admitted. */
  readonly grounds: readonly NamedItem[];
  readonly unanswered: readonly NamedItem[];
};

const answerTo = (answers: readonly Pick<Answers[number], "veto" | "occurred">[], code: string): boolean | null =>
  answers.find(({ veto }) => veto === code)?.occurred ?? null;

/** Whether a unit that answers like this may be evaluated (5.2), for the form and for the public check before it. */
export const eligibilityOf = (
  answers: readonly Pick<Answers[number], "veto" | "occurred">[],
  { evaluation }: Pick<ProgrammeSettings, "evaluation">,
): Eligibility => {
  const grounds = evaluation.vetoes.filter(({ code }) => answerTo(answers, code) === true);
  const unanswered = evaluation.vetoes.filter(({ code }) => answerTo(answers, code) === null);
  return { eligible: grounds.length === 0 && unanswered.length === 0, grounds, unanswered };
};
