import { fill, type RefusalText } from "../../../domain/kernel/refusal-text.ts";
import { programmeRefusals } from "../../../domain/programme/refusals.ts";
import { rubricRefusals } from "../../../domain/rubric/refusals.ts";
import { ElementId, elementOf, ScoringPointId } from "../../../domain/standard/elements.ts";
import type { Language } from "../../language/words.ts";
import { sectionTitle } from "../../ui/section/section-title.ts";
import { words } from "./words.ts";

type Problem = { readonly code: string; readonly details: Readonly<Record<string, string | number>> };

const texts: Readonly<Record<string, RefusalText>> = { ...programmeRefusals, ...rubricRefusals };

/** What keeps a tree from being published, in the words of the rules, places by their names and weights in points. */
export const problemWord = ({ code, details }: Problem, totalPoints: number, language: Language): string => {
  const text = texts[code];
  if (!text) return code;
  const isWeight = /^(?:weights|points)\b/.test(String(details["key"] ?? ""));
  const said = Object.fromEntries(
    Object.entries(details).map(([name, value]): [string, string | number] => {
      if (typeof value === "number") return [name, isWeight ? (value * totalPoints) / 1000 : value];
      if (name === "key") return [name, keyWord(value, language)];
      if (name === "point" || name === "group") return [name, elementWord(value, language)];
      return [name, value];
    }),
  );
  return fill(text.title[language], said);
};

const keyWord = (key: string, language: Language): string => {
  const w = words[language];
  const [kind = "", element] = key.split(" ");
  if (kind === "bands") return w.bands;
  if (element === undefined) return w.elementWeights;
  return kind === "points" ? w.pointsOf(elementWord(element, language)) : elementWord(element, language);
};

const elementWord = (id: string, language: Language): string => {
  const point = ScoringPointId.safeParse(id);
  if (point.success) return sectionTitle(point.data, language);
  const element = ElementId.safeParse(id);
  return element.success ? `${element.data} ${elementOf(element.data)[language]}` : id;
};
