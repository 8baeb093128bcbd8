import { requirements } from "../../../../domain/standard/requirements.ts";
import { useLanguage, useWords } from "../../../language/language.tsx";
import { words } from "./words.ts";

type ConflictPartProps = { readonly places: readonly string[]; readonly decide: (whose: "mine" | "theirs") => void };

/** Both wrote the same answer: nothing is thrown away before the user says whose stands. */
export const ConflictPart = ({ places, decide }: ConflictPartProps) => {
  const w = useWords(words);
  const language = useLanguage();
  const nameOf = (place: string): string => {
    const requirement = requirements.find(({ id }) => place.endsWith(id));
    return requirement ? requirement[language] : ({ selfPercent: w.selfPercent, selfWords: w.selfWords }[place] ?? place);
  };
  return (
    <div className="failure" role="alert">
      <p>
        <strong>{w.conflictTitle}</strong>
      </p>
      <p>{w.conflictHelp}</p>
      <ul>
        {places.map((place) => (
          <li key={place}>{nameOf(place)}</li>
        ))}
      </ul>
      <button type="button" className="plain" onClick={() => decide("mine")}>
        {w.mine}
      </button>{" "}
      <button type="button" className="plain" onClick={() => decide("theirs")}>
        {w.theirs}
      </button>
    </div>
  );
};
