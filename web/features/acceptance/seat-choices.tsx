import { getAcceptance } from "../../../domain/acceptance/read-contract.ts";
import { useRead } from "../../api/use-read.ts";
import { useWords } from "../../language/language.tsx";
import { type OwnInput, useScene } from "../../ui/act-form/scene.ts";
import { useMemberNames } from "../../ui/facts/member-names.ts";
import { ChoiceInput } from "../../ui/inputs/plain-inputs.tsx";
import { words } from "./words.ts";

/** The seats of the acceptance that the form is about, by name. */
const useSeats = () => {
  const { params } = useScene();
  const names = useMemberNames();
  const { data } = useRead(getAcceptance, { params });
  const seats = data?.sight === "whole" ? (data.acceptance.panel?.seats ?? []) : [];
  return seats.map(({ memberId }) => ({ value: memberId, label: names[memberId] ?? memberId }));
};

/** One member of the panel. */
export const SeatChoice: OwnInput = (props) => {
  const w = useWords(words);
  return <ChoiceInput {...props} options={useSeats()} label={w.member} hint={w.choose} />;
};

/** Several members of the panel, each a box to tick. */
export const SeatsChoice: OwnInput = ({ id, value, onChange }) => {
  const w = useWords(words);
  const seats = useSeats();
  const chosen: readonly unknown[] = Array.isArray(value) ? value : [];
  const choose = (one: string, isOn: boolean): void =>
    onChange?.(seats.map((seat) => seat.value).filter((other) => (other === one ? isOn : chosen.includes(other))));
  return (
    <fieldset id={id} tabIndex={-1} aria-label={w.attendance} className="act-group">
      {seats.map((seat) => (
        <p key={seat.value}>
          <label>
            <input type="checkbox" checked={chosen.includes(seat.value)} onChange={({ target }) => choose(seat.value, target.checked)} />{" "}
            {seat.label}
          </label>
        </p>
      ))}
    </fieldset>
  );
};
