import { getEvaluation } from "../../../domain/conformity-evaluation/read-contract.ts";
import { getFrozenProgramme } from "../../../domain/cycle/contract.ts";
import { revocationGrounds } from "../../../domain/unit-result/revocation-grounds.ts";
import { useRead } from "../../api/use-read.ts";
import { useLanguage, useWords } from "../../language/language.tsx";
import { type OwnInput, useScene } from "../../ui/act-form/scene.ts";
import { ChoiceInput } from "../../ui/inputs/plain-inputs.tsx";
import { words } from "./words.ts";

/** The grounds on which a result of the unit's year may be revoked, in words. */
export const RevocationGround: OwnInput = (props) => {
  const w = useWords(words);
  const language = useLanguage();
  const { params } = useScene();
  const cycleId = useRead(getEvaluation, { params }).data?.evaluation.cycleId;
  const settings = useRead(getFrozenProgramme, { params: { id: cycleId }, when: cycleId !== undefined }).data?.programme.settings;
  const options = settings ? revocationGrounds(settings).map((ground) => ({ value: ground.code, label: ground[language] })) : [];
  return <ChoiceInput {...props} options={options} label={w.ground} hint={w.chooseGround} />;
};
