import type { BidSign } from "../../../domain/supervision/bid-sign.ts";
import type { PanelSign, SignTie } from "../../../domain/supervision/panel-sign.ts";
import { codeWord } from "../../language/code-word.ts";
import { number } from "../../language/format.ts";
import type { Language } from "../../language/words.ts";
import { words } from "./sign-words.ts";

/** In which language, and how people and organisations are called. */
export type Saying = {
  readonly language: Language;
  readonly member: (id: string) => string;
  readonly organization: (id: string) => string;
};

export const kindText = ({ language }: Saying, kind: string): string => codeWord(language, { property: "kind", value: kind });

/** Points with their sign: `+32.5`, `−18`. */
const deviationText = (language: Language, thousandths: number): string =>
  `${thousandths < 0 ? "−" : "+"}${number(language, Math.abs(thousandths) / 1000)}`;

/** One evaluation with how far each named expert lay from the rest. */
export const caseText = ({ language }: Saying, { unitName, year, deviations }: PanelSign["cases"][number]): string => {
  const w = words[language];
  return w.caseOf(unitName, year, deviations.map((one) => deviationText(language, one)).join(w.comma));
};

/** One procurement with the price of each named institution. */
export const bidText = ({ language }: Saying, { title, pricesFen }: BidSign["cases"][number]): string => {
  const w = words[language];
  return w.bidOf(title, pricesFen.map((fen) => w.price(number(language, fen / 100))).join(w.comma));
};

export const tieText = ({ language, member, organization }: Saying, { memberId, organizationId, ground }: SignTie): string =>
  words[language].tie(member(memberId), organization(organizationId), codeWord(language, { property: "ground", value: ground }));
