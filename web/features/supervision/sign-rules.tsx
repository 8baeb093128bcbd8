import { BidSignKind } from "../../../domain/supervision/bid-sign.ts";
import { PanelSignKind } from "../../../domain/supervision/panel-sign.ts";
import { signTerms } from "../../../domain/supervision/sign-terms.ts";
import { codeWord } from "../../language/code-word.ts";
import { useLanguage, useWords } from "../../language/language.tsx";
import "../../ui/facts/facts.css";
import { words } from "./sign-words.ts";

/** From where on something counts as a sign, in words: whoever looks must know what it rests on. */
export const SignRules = () => {
  const w = useWords(words);
  const language = useLanguage();
  const { steadyPanels, sameWayPanels, sameWayPermille, farPermille, readYears, closePermille, rivalBids } = signTerms;
  const rules: Readonly<Record<PanelSignKind | BidSignKind, string>> = {
    "tied-to-unit": w.tiedToUnit,
    "same-way": `${w.sameWay(sameWayPanels, sameWayPermille)} ${w.severity(steadyPanels)}`,
    "far-from-panel": `${w.farFromPanel(farPermille)} ${w.severity(steadyPanels)}`,
    "met-again": w.metAgain(readYears),
    "shared-tie": w.sharedTie,
    "same-file": w.sameFile,
    "tied-bidders": w.tiedBidders,
    "tied-evaluator": w.tiedEvaluator,
    "even-prices": w.evenPrices,
    "close-prices": w.closePrices(closePermille),
    "constant-winner": w.constantWinner(rivalBids),
  };
  return (
    <section className="page">
      <h2>{w.rules}</h2>
      <dl className="facts-list">
        {[...PanelSignKind.options, ...BidSignKind.options].map((kind) => (
          <div key={kind} style={{ display: "contents" }}>
            <dt>{codeWord(language, { property: "kind", value: kind })}</dt>
            <dd>{rules[kind]}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
};
