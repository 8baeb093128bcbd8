import type { ProgrammeSettings } from "../programme/programme-settings.ts";
import { ResultGroupId, type ScoringPointId } from "../standard/elements.ts";
import { processWords, resultWords } from "./anchor-words.ts";
import type { Band, RubricPoint } from "./rubric.ts";

type RubricSettings = ProgrammeSettings["rubric"];

/** The upper end, in percent of the maximum, up to which each of the first five levels of words serves; above them the sixth. */
const levelEnds = [7, 27, 47, 67, 87];

/** The level of words for a band by its middle, so that a body's own bands get words as well. */
const levelOf = ({ from, to }: Band): number => {
  const level = levelEnds.findIndex((end) => (from + to) / 2 <= end);
  return level === -1 ? levelEnds.length : level;
};

const joined = (levels: readonly (readonly (readonly [zh: string, en: string])[])[], level: number): { zh: string; en: string } => {
  const phrases = levels.flatMap((words) => words.slice(level, level + 1));
  return { zh: `${phrases.map(([zh]) => zh).join("；")}。`, en: `${capital(phrases.map(([, en]) => en).join("; "))}.` };
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What earns each band of a point in words: by the process dimensions the programme uses, or by the result dimensions in 6.6. */
export const anchorsOf = (point: ScoringPointId, { bands, processMethod, resultMethod }: RubricSettings): RubricPoint["anchors"] => {
  const isResult = ResultGroupId.safeParse(point).success;
  const levels = isResult
    ? resultMethod.map((dimension) => resultWords[dimension])
    : processMethod.map((dimension) => processWords[dimension]);
  return bands.map((band) => ({ ...band, words: joined(levels, levelOf(band)) }));
};
