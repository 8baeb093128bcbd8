import { getAcceptance } from "../../../domain/acceptance/read-contract.ts";
import { getProject } from "../../../domain/project/contract.ts";
import { useRead } from "../../api/use-read.ts";
import { useWords } from "../../language/language.tsx";
import { type OwnInput, useScene } from "../../ui/act-form/scene.ts";
import { words } from "./words.ts";

/** The targets of the project's contract by name: an identifier is nothing to type. */
export const TargetsChoice: OwnInput = ({ id, value, onChange }) => {
  const w = useWords(words);
  const { params } = useScene();
  const acceptance = useRead(getAcceptance, { params }).data?.acceptance;
  const project = useRead(getProject, { params: { id: acceptance?.projectId }, when: acceptance !== undefined }).data?.project;
  const targets = project?.contract?.targets ?? [];
  const chosen: readonly unknown[] = Array.isArray(value) ? value : [];
  const choose = (one: string, isOn: boolean): void =>
    onChange?.(targets.map(({ targetId }) => targetId).filter((other) => (other === one ? isOn : chosen.includes(other))));
  return (
    <fieldset id={id} tabIndex={-1} aria-label={w.targets} className="act-group">
      {project && targets.length === 0 ? <p className="empty">{w.noContract}</p> : null}
      {targets.map(({ targetId, name, target }) => (
        <p key={targetId}>
          <label>
            <input type="checkbox" checked={chosen.includes(targetId)} onChange={({ target: box }) => choose(targetId, box.checked)} />{" "}
            {name} <small>{target}</small>
          </label>
        </p>
      ))}
    </fieldset>
  );
};
