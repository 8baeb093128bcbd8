import * as z from "zod";
import { ScoringPointId } from "../standard/elements.ts";
import { AspectId } from "./aspect.ts";
import type { AspectAnswers } from "./aspects.ts";
import { evaluatedPeriod, type Known, resultYears } from "./checks/known.ts";
import type { ApplicationContents, PointContent } from "./section-content.ts";
import { SectionId } from "./section-id.ts";
import type { YearFigure } from "./tables/results.ts";

/** Something of last year that does not serve the new one, and why. */
export const Dropped = z.strictObject({
  section: SectionId,
  requirement: AspectId.nullable(),
  rows: z.int().positive(),
  zh: z.string(),
  en: z.string(),
});
export type Dropped = z.infer<typeof Dropped>;

type Era = Pick<Known, "year" | "today" | "settings">;
type Why = Pick<Dropped, "zh" | "en">;

const expired: Why = { zh: "证书已到期", en: "The certificate has expired" };
const outsidePeriod: Why = { zh: "不在新的评价期内", en: "Outside the new evaluated period" };
const tooOld: Why = { zh: "年度过早", en: "The year is too far back" };
const declareAgain: Why = { zh: "资格声明每年须重新作出", en: "Eligibility is declared anew every year" };

/** The years that are asked for; the newest is still to be filled. Returns the earlier figures with an empty place for each year missing. */
const shifted = (figures: readonly YearFigure[], era: Era): YearFigure[] =>
  resultYears(era)
    .toReversed()
    .map((year) => ({ year, value: figures.find((figure) => figure.year === year)?.value ?? null }));

const shiftRows = <Row extends { figures: YearFigure[] }>(rows: readonly Row[], era: Era): Row[] =>
  rows.map((row) => ({ ...row, figures: shifted(row.figures, era) }));

type Note = (requirement: AspectId, rows: number, why: Why) => void;

/** The rows that serve the new year; what falls away is noted. */
const sift = <Row>(rows: readonly Row[], isKept: (row: Row) => boolean, requirement: AspectId, why: Why, note: Note): Row[] => {
  const kept = rows.filter(isKept);
  if (kept.length < rows.length) note(requirement, rows.length - kept.length, why);
  return kept;
};

const isRecent =
  (era: Era) =>
  ({ year }: { readonly year: number | null }): boolean =>
    year === null || resultYears(era).includes(year) || year >= era.year;

const renewPlanning = (answers: AspectAnswers, era: Era, note: Note): AspectAnswers => {
  const { R23, R25, R26 } = answers;
  const { from } = evaluatedPeriod(era);
  const reviews = sift(R25?.rows ?? [], ({ on }) => on === null || on >= from, "R25", outsidePeriod, note);
  const codes = new Set(reviews.map(({ code }) => code));
  const plans = sift(R23?.rows ?? [], ({ until }) => until === null || until >= from, "R23", outsidePeriod, note);
  const changes = sift(R26?.rows ?? [], ({ review }) => codes.has(review), "R26", outsidePeriod, note);
  return {
    ...answers,
    ...(R23 ? { R23: { ...R23, rows: plans } } : {}),
    ...(R25 ? { R25: { ...R25, rows: reviews } } : {}),
    ...(R26 ? { R26: { ...R26, rows: changes } } : {}),
  };
};

const renewDated = (answers: AspectAnswers, era: Era, note: Note): AspectAnswers => {
  const { R27, R42, R48, R51 } = answers;
  const certificates = sift(R27?.rows ?? [], ({ expires }) => expires === null || expires >= era.today, "R27", expired, note);
  return {
    ...answers,
    ...(R27 ? { R27: { ...R27, rows: certificates } } : {}),
    ...(R42 ? { R42: { ...R42, rows: sift(R42.rows, isRecent(era), "R42", tooOld, note) } } : {}),
    ...(R48 ? { R48: { ...R48, rows: sift(R48.rows, isRecent(era), "R48", tooOld, note) } } : {}),
    ...(R51 ? { R51: { ...R51, rows: sift(R51.rows, isRecent(era), "R51", tooOld, note) } } : {}),
  };
};

/** Results keep their figures of the years still asked for, with an empty place for the new one. */
const renewResults = (answers: AspectAnswers, era: Era): AspectAnswers => {
  const { R54, R55, R56, R57, R58, R59 } = answers;
  return {
    ...answers,
    ...(R54 ? { R54: { ...R54, rows: shiftRows(R54.rows, era) } } : {}),
    ...(R55 ? { R55: { ...R55, rows: shiftRows(R55.rows, era) } } : {}),
    ...(R56 ? { R56: { ...R56, rows: shiftRows(R56.rows, era) } } : {}),
    ...(R57 ? { R57: { ...R57, rows: shiftRows(R57.rows, era) } } : {}),
    ...(R58 ? { R58: { ...R58, rows: shiftRows(R58.rows, era) } } : {}),
    ...(R59 ? { R59: { ...R59, rows: shiftRows(R59.rows, era) } } : {}),
  };
};

/** How far it is, the unit must judge anew; so the self-assessment is emptied. */
const renewPoint = (content: PointContent, era: Era, note: Note): PointContent => ({
  ...content,
  selfPercent: null,
  aspects: renewResults(renewDated(renewPlanning(content.aspects, era, note), era, note), era),
});

/**
 * Last year's answers and files as the beginning of a new draft. Figures move with the years; expired certificates,
 * reviews and plans outside the new evaluated period are dropped and listed; eligibility is never carried over.
 */
export const carryOver = (
  contents: ApplicationContents,
  era: Era,
): { readonly contents: ApplicationContents; readonly dropped: readonly Dropped[] } => {
  const dropped: Dropped[] = [];
  const renewed = ScoringPointId.options.map((section): ApplicationContents => {
    const content = contents[section];
    const note: Note = (requirement, rows, why) => dropped.push({ section, requirement, rows, ...why });
    return content ? { [section]: renewPoint(content, era, note) } : {};
  });
  if (contents.eligibility) dropped.push({ section: "eligibility", requirement: null, rows: 1, ...declareAgain });
  return { contents: Object.assign({}, contents.profile && { profile: contents.profile }, ...renewed), dropped };
};
