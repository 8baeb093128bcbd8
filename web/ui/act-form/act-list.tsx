import type { Wait } from "../../../domain/kernel/noun.ts";
import { codeWord } from "../../language/code-word.ts";
import { dayAndTime } from "../../language/format.ts";
import { useLanguage, useWords } from "../../language/language.tsx";
import { useActor, useSelf } from "../../session/self.ts";
import { audienceWord } from "../standing/audience-word.ts";
import { ActDrawer, type ActDrawerProps } from "./act-drawer.tsx";
import { partyWord } from "./party-word.ts";
import { type WhyNot, whyNot } from "./why-not.ts";
import { words } from "./words.ts";
import "./act-form.css";

export type Action = ActDrawerProps & {
  /** The steps at which it can be done; absent: at any. */
  readonly steps?: readonly string[];
  /** Why it cannot be done although the step is right, in the user's words; null or absent when nothing is in the way. */
  readonly why?: string | null;
};

type Props = {
  readonly actions: readonly Action[];
  /** Where the record stands. */
  readonly step?: string;
  /** Whom it waits for, as `noun.place(state)` says. */
  readonly waits?: readonly Wait[];
  /** The record's noun, by which steps and actions are called. */
  readonly noun?: string;
  /** Shows only what is the user's by their role; for long lists. */
  readonly ownOnly?: boolean;
};

/** What may be done with a record: what is possible as a button, what is not with rule, clause, date and person. */
export const ActList = ({ actions, step, waits = [], noun, ownOnly = false }: Props) => {
  const w = useWords(words);
  const actor = useActor();
  if (!actor) return <p role="status">{w.unknownSelf}</p>;
  const judged = actions.map((action) => ({ action, why: whyNot(action, { step, waits }, actor) }));
  const shown = ownOnly ? judged.filter(({ why }) => why?.whose == null) : judged;
  return (
    <ul className="act-actions" aria-label={w.actions}>
      {shown.map(({ action, why }) => (
        <li key={`${action.contract.name} ${JSON.stringify([action.params, action.fixed])}`}>
          {why === null ? <Possible action={action} /> : <Impossible {...{ action, why, step, noun }} />}
        </li>
      ))}
    </ul>
  );
};

const Possible = ({ action: { steps: _, why: __, ...drawer } }: { readonly action: Action }) => <ActDrawer type="primary" {...drawer} />;

type ImpossibleProps = {
  readonly action: Action;
  readonly why: WhyNot;
  readonly step: string | undefined;
  readonly noun: string | undefined;
};

/** The reasons stand open beside the action: a button that does nothing and says nothing helps nobody. */
const Impossible = ({ action: { label, contract }, why, step, noun }: ImpossibleProps) => {
  const w = useWords(words);
  const language = useLanguage();
  const self = useSelf();
  const stepWord = (value: string): string => codeWord(language, { ...(noun === undefined ? {} : { noun }), property: "status", value });
  const told = [
    why.whose && w.whose(why.whose.map((party) => partyWord(language, party)).join(w.listJoin)),
    why.steps && w.atStep(why.steps.map(stepWord).join(w.listJoin)),
    why.steps && step !== undefined && w.nowStep(stepWord(step)),
    why.said,
    w.basis(why.clause),
  ].filter((text) => text !== null && text !== false);
  return (
    <details className="act-not">
      <summary>
        <span aria-disabled="true">{label ?? contract.title[language]}</span> <span className="act-why">{w.why}</span>
      </summary>
      <p>{told.join(" ")}</p>
      {why.held.map(({ action, audience, dueAt }) => (
        <p key={`${action} ${audience}`}>
          {w.heldBy(
            audienceWord(language, audience, { self }),
            codeWord(language, { ...(noun === undefined ? {} : { noun }), property: "action", value: action }),
          )}{" "}
          {dueAt === undefined ? null : w.heldUntil(dayAndTime(language, dueAt))}
        </p>
      ))}
    </details>
  );
};
