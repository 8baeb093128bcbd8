import { getCultivation } from "../../../domain/cultivation/contract.ts";
import { useRead } from "../../api/use-read.ts";
import { useWords } from "../../language/language.tsx";
import { type OwnInput, useScene } from "../../ui/act-form/scene.ts";
import { words } from "./words.ts";

/** Which of the units that joined took part: nobody else can be named. */
export const UnitsChoice: OwnInput = ({ id, value, onChange }) => {
  const w = useWords(words);
  const { params } = useScene();
  const { data } = useRead(getCultivation, { params });
  const units = data?.cultivation.units ?? [];
  const chosen: readonly unknown[] = Array.isArray(value) ? value : [];
  const choose = (one: string, isOn: boolean): void => onChange?.(units.filter((other) => (other === one ? isOn : chosen.includes(other))));
  return (
    <fieldset id={id} tabIndex={-1} aria-label={w.chooseUnits} className="act-group">
      {data && units.length === 0 ? <p className="empty">{w.noUnits}</p> : null}
      {units.map((unitId) => (
        <p key={unitId}>
          <label>
            <input type="checkbox" checked={chosen.includes(unitId)} onChange={({ target }) => choose(unitId, target.checked)} />{" "}
            {data?.names[unitId] ?? unitId}
          </label>
        </p>
      ))}
    </fieldset>
  );
};
