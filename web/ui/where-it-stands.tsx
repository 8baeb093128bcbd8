import type { Wait } from "../../domain/kernel/noun.ts";
import { codeWord } from "../language/code-word.ts";
import { dayAndTime } from "../language/format.ts";
import { useLanguage, useWords } from "../language/language.tsx";
import { useSelf } from "../session/self.ts";
import { audienceWord } from "./standing/audience-word.ts";
import "./standing/standing.css";
import { type Stage, type StageState, stageStates } from "./standing/standing-path.ts";
import { TimeLeftNote } from "./standing/time-left-note.tsx";
import { words } from "./standing/words.ts";

type Given = {
  /** The standard's path: see standing/paths.ts. */
  readonly path: readonly Stage[];
  /** The step or status the record is at. */
  readonly now: string;
  /** Who is waited for: `noun.place(state).waits`. */
  readonly waits: readonly Wait[];
  readonly noun: string;
  /** When it came to its present step, where that is known. */
  readonly since?: string | null;
  /** Names of the organisations and members that waits may name, by id. */
  readonly names?: Readonly<Record<string, string>>;
};

/** The standard's path of a record: what is done, what is under way and with whom, since and until when, and what follows. */
export const WhereItStands = (given: Given) => {
  const { path, now, noun } = given;
  const w = useWords(words);
  const language = useLanguage();
  const states = stageStates(path, now);
  const isOffPath = states.every((state) => state === "passed");
  return (
    <section className="standing" aria-label={w.title}>
      {isOffPath ? <p className="mark warn">{w.ended(codeWord(language, { noun, property: "step", value: now }))}</p> : null}
      <ol>
        {path.map((stage, place) => (
          <StageItem key={stage.steps[0]} stage={stage} state={states[place] ?? "next"} given={given} />
        ))}
      </ol>
    </section>
  );
};

const signs = { done: "✓", current: "▶", next: "○", passed: "–" } as const;

const StageItem = ({ stage, state, given }: { readonly stage: Stage; readonly state: StageState; readonly given: Given }) => {
  const { noun, now, waits, since = null, names } = given;
  const w = useWords(words);
  const language = useLanguage();
  const step = state === "current" ? now : stage.steps[0];
  return (
    <li className={state} aria-current={state === "current" ? "step" : undefined}>
      <span className="sign" aria-hidden="true">
        {signs[state]}
      </span>
      <div>
        <p>
          <strong>{stage.title ?? codeWord(language, { noun, property: "step", value: step })}</strong>{" "}
          <span className="state">{w[state]}</span> <span className="soft">{w.basis(stage.clause)}</span>
        </p>
        {state === "current" ? <Holding noun={noun} waits={waits} since={since} names={names} /> : null}
      </div>
    </li>
  );
};

type HoldingGiven = Pick<Given, "noun" | "waits"> & { readonly since: string | null; readonly names: Given["names"] | undefined };

const Holding = ({ noun, waits, since, names }: HoldingGiven) => {
  const w = useWords(words);
  const language = useLanguage();
  const self = useSelf();
  return (
    <>
      {since === null ? null : <p className="soft">{w.since(dayAndTime(language, since))}</p>}
      {waits.length === 0 ? <p>{w.nobody}</p> : null}
      <ul>
        {waits.map(({ action, audience, clause, dueAt }) => (
          <li key={`${action} ${audience}`}>
            {codeWord(language, { noun, property: "action", value: action })} ·{" "}
            {w.holder(audienceWord(language, audience, { self, names }))} · <span className="soft">{w.basis(clause)}</span> ·{" "}
            {dueAt ? <TimeLeftNote dueAt={dueAt} /> : <span className="soft">{w.noLimit}</span>}
          </li>
        ))}
      </ul>
    </>
  );
};
