import { Vote } from "../../../domain/decision/decision.ts";
import { listMembers } from "../../../domain/member/contract.ts";
import { listProjects } from "../../../domain/project/contract.ts";
import { useRows } from "../../api/use-read.ts";
import { codeWord } from "../../language/code-word.ts";
import { useLanguage, useWords } from "../../language/language.tsx";
import { type OwnInput, useScene } from "../../ui/act-form/scene.ts";
import { FailureNote } from "../../ui/failure-note.tsx";
import type { InputProps } from "../../ui/inputs/input-props.ts";
import { words } from "./words.ts";

type Choice = { readonly id: string; readonly name: string; readonly more?: string };
type ChoicesProps = InputProps & { readonly label: string; readonly choices: readonly Choice[]; readonly empty?: string };

/** Each as a box to tick, all at once where wanted. */
const Boxes = ({ id, value, onChange, label, choices, empty }: ChoicesProps) => {
  const w = useWords(words);
  const chosen: readonly unknown[] = Array.isArray(value) ? value : [];
  const ids = choices.map((choice) => choice.id);
  const choose = (one: string, isOn: boolean): void => onChange?.(ids.filter((other) => (other === one ? isOn : chosen.includes(other))));
  return (
    <fieldset id={id} tabIndex={-1} aria-label={label} className="act-group">
      {choices.length === 0 && empty !== undefined ? <p className="empty">{empty}</p> : null}
      {choices.length < 2 ? null : (
        <p>
          <button type="button" className="plain-button" onClick={() => onChange?.(ids)}>
            {w.chooseAll(ids.length)}
          </button>
        </p>
      )}
      {choices.map((choice) => (
        <p key={choice.id}>
          <label>
            <input type="checkbox" checked={chosen.includes(choice.id)} onChange={({ target }) => choose(choice.id, target.checked)} />{" "}
            {choice.name} {choice.more === undefined ? null : <small>{choice.more}</small>}
          </label>
        </p>
      ))}
    </fieldset>
  );
};

/** The recommended projects of the year. */
export const RecommendedChoice: OwnInput = (props) => {
  const w = useWords(words);
  const { fixed } = useScene();
  const cycleId = String(fixed["cycleId"] ?? "");
  const { rows, error, isPending } = useRows(listProjects, { request: { cycleId, status: "recommended", limit: 200 } });
  const choices = rows.map(({ id, summary }) => ({
    id,
    name: String(summary["title"] ?? id),
    more: [summary["leadingIndustry"], summary["jurisdiction"]].filter((part) => typeof part === "string").join(" · "),
  }));
  return (
    <>
      <FailureNote error={error} />
      {isPending ? null : <Boxes {...props} label={w.projects} choices={choices} empty={w.noRecommended} />}
    </>
  );
};

/** The members of the committee, by name. */
export const CommitteeChoice: OwnInput = (props) => {
  const w = useWords(words);
  const { rows, error } = useRows(listMembers, { request: { kind: "evaluation-body", limit: 200 } });
  const choices = rows.flatMap(({ id, summary: { name, roles } }) =>
    Array.isArray(roles) && roles.includes("committee") ? [{ id, name: String(name ?? id) }] : [],
  );
  return (
    <>
      <FailureNote error={error} />
      <Boxes {...props} label={w.members} choices={choices} />
    </>
  );
};

/** The three answers side by side, none chosen beforehand. */
export const VoteChoice: OwnInput = ({ id, value, onChange }) => {
  const w = useWords(words);
  const language = useLanguage();
  return (
    <fieldset id={id} tabIndex={-1} aria-label={w.vote} className="vote-choice">
      {Vote.options.map((vote) => (
        <label key={vote}>
          <input type="radio" name="vote" value={vote} checked={value === vote} onChange={() => onChange?.(vote)} />{" "}
          {codeWord(language, { property: "vote", value: vote })}
        </label>
      ))}
    </fieldset>
  );
};
