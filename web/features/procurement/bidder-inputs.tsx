import { readProcurement } from "../../../domain/procurement/view-contract.ts";
import { useRead } from "../../api/use-read.ts";
import { useLanguage, useWords } from "../../language/language.tsx";
import { type OwnInput, useScene } from "../../ui/act-form/scene.ts";
import { factText } from "../../ui/facts/fact-text.ts";
import { useOrganizationNames } from "../../ui/facts/organization-names.ts";
import { ChoiceInput } from "../../ui/inputs/plain-inputs.tsx";
import { words } from "./words.ts";

/** Who bid and at what price, as read out at the opening. */
const useBidders = () => {
  const language = useLanguage();
  const { params } = useScene();
  const names = useOrganizationNames("service-institution");
  const { data } = useRead(readProcurement, { params });
  return (data?.procurement.opening?.bids ?? []).map(({ institutionId, priceFen }) => ({
    value: institutionId,
    label: `${names[institutionId] ?? institutionId} · ${factText("priceFen", priceFen, { language }) ?? priceFen}`,
  }));
};

/** One of those who bid, by name. */
export const BidderChoice: OwnInput = (props) => {
  const w = useWords(words);
  return <ChoiceInput {...props} options={useBidders()} label={w.bidder} hint={w.choose} />;
};

/** The bids that meet the requirements, best first: moved up and down by buttons. */
export const BidderRanking: OwnInput = ({ id, value, onChange }) => {
  const w = useWords(words);
  const bidders = useBidders();
  const ranked: readonly string[] = Array.isArray(value) ? value.map(String) : [];
  const out = bidders.filter((bidder) => !ranked.includes(bidder.value));
  const labelOf = (one: string): string => bidders.find((bidder) => bidder.value === one)?.label ?? one;
  const move = (from: number, to: number): void => {
    const one = ranked[from];
    if (one !== undefined) onChange?.(ranked.toSpliced(from, 1).toSpliced(to, 0, one));
  };
  return (
    <fieldset id={id} tabIndex={-1} aria-label={w.ranking} className="act-group">
      <ol>
        {ranked.map((one, place) => (
          <li key={one}>
            {labelOf(one)}{" "}
            <button type="button" aria-label={`${w.up} ${labelOf(one)}`} disabled={place === 0} onClick={() => move(place, place - 1)}>
              {w.up}
            </button>{" "}
            <button
              type="button"
              aria-label={`${w.down} ${labelOf(one)}`}
              disabled={place === ranked.length - 1}
              onClick={() => move(place, place + 1)}
            >
              {w.down}
            </button>{" "}
            <button type="button" aria-label={`${w.takeOut} ${labelOf(one)}`} onClick={() => onChange?.(ranked.toSpliced(place, 1))}>
              {w.takeOut}
            </button>
          </li>
        ))}
      </ol>
      {out.map((bidder) => (
        <p key={bidder.value}>
          {bidder.label}{" "}
          <button type="button" aria-label={`${w.putIn} ${bidder.label}`} onClick={() => onChange?.([...ranked, bidder.value])}>
            {w.putIn}
          </button>
        </p>
      ))}
    </fieldset>
  );
};
