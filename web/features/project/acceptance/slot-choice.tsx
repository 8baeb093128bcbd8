import { getAcceptance } from "../../../../domain/acceptance/read-contract.ts";
import { useRead } from "../../../api/use-read.ts";
import { useLanguage, useWords } from "../../../language/language.tsx";
import { type OwnInput, useScene } from "../../../ui/act-form/scene.ts";
import { materialTitle } from "../../../ui/facts/material-title.ts";
import { words } from "./words.ts";

/** Which of the materials that the plan asks for, by its name. */
export const SlotChoice: OwnInput = ({ id, value, onChange }) => {
  const w = useWords(words);
  const language = useLanguage();
  const { params } = useScene();
  const { data } = useRead(getAcceptance, { params: { id: params["id"] } });
  const chosen = typeof value === "string" ? value : "";
  return (
    <select id={id} value={chosen} onChange={({ target }) => onChange?.(target.value === "" ? undefined : target.value)}>
      <option value="">{w.chooseMaterial}</option>
      {(data?.acceptance.plan?.checklist ?? []).map((item) => (
        <option key={item.slot} value={item.slot}>
          {materialTitle(language, item)}
        </option>
      ))}
    </select>
  );
};
