import { getTechnicalEvaluation } from "../../../domain/technical-evaluation/contract.ts";
import { useRead } from "../../api/use-read.ts";
import { useWords } from "../../language/language.tsx";
import { type OwnInput, useScene } from "../../ui/act-form/scene.ts";
import { words } from "./admin-words.ts";
import { ExpertName } from "./expert-name.tsx";

/** Who of the panel goes on site. */
export const TeamChoice: OwnInput = ({ id, value, onChange }) => {
  const w = useWords(words);
  const { params } = useScene();
  const { data } = useRead(getTechnicalEvaluation, { params });
  const seats = data?.sight === "whole" ? data.evaluation.seats : [];
  const chosen: readonly unknown[] = Array.isArray(value) ? value : [];
  const choose = (memberId: string, goes: boolean): void =>
    onChange?.(seats.map((seat) => seat.memberId).filter((one) => (one === memberId ? goes : chosen.includes(one))));
  return (
    <fieldset id={id} aria-label={w.team} className="team-choice">
      {seats.map(({ memberId, leads }) => (
        <p key={memberId}>
          <label>
            <input type="checkbox" checked={chosen.includes(memberId)} onChange={({ target }) => choose(memberId, target.checked)} />{" "}
            <ExpertName memberId={memberId} plain /> {leads ? w.leads : null}
          </label>
        </p>
      ))}
    </fieldset>
  );
};
