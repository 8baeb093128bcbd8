import { getProject } from "../../../domain/project/contract.ts";
import { useRead } from "../../api/use-read.ts";
import { useWords } from "../../language/language.tsx";
import { type OwnInput, useScene } from "../../ui/act-form/scene.ts";
import { ChoiceInput } from "../../ui/inputs/plain-inputs.tsx";
import { words } from "./words.ts";

/** A target of the project's contract by its name. */
export const TargetChoice: OwnInput = (props) => {
  const w = useWords(words);
  const { params } = useScene();
  const { data } = useRead(getProject, { params });
  const options = (data?.project.contract?.targets ?? []).map(({ targetId, name, target }) => ({
    value: targetId,
    label: `${name} · ${target}`,
  }));
  return <ChoiceInput {...props} options={options} label={w.target} hint={w.target} />;
};
