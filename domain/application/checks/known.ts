import { addDays, LocalDate } from "../../kernel/instant.ts";
import type { ProgrammeSettings } from "../../programme/programme-settings.ts";
import type { RubricTree } from "../../rubric/rubric.ts";
import type { AspectId } from "../aspect.ts";
import type { AspectAnswers } from "../aspects.ts";
import type { Finding } from "../gap.ts";

/** What the checks go by besides the section itself. */
export type Known = {
  /** The year of the cycle. */
  readonly year: number;
  readonly today: LocalDate;
  readonly rubric: Pick<RubricTree, "points" | "metrics" | "bandStep">;
  readonly settings: Pick<ProgrammeSettings, "evaluation" | "rubric" | "cqo">;
  /** Codes of the KPIs of R24; left out when they are not known, and then nobody is told that one does not exist. */
  readonly kpis?: readonly string[];
  /** Codes of the processes of R28, likewise. */
  readonly processes?: readonly string[];
  /** Metrics of 6.6 for which R52 brings a competitor's figure. */
  readonly compared?: readonly string[];
};

/** A check of one requirement beyond what every aspect is asked for; only run when the unit answered it. */
export type AspectCheck = (answers: AspectAnswers, known: Known) => readonly Finding[];
export type AspectChecks = { readonly [Requirement in AspectId]?: AspectCheck };

/** What is evaluated: the year before the cycle's and what has passed of the cycle's own. Both ends within. */
export const evaluatedPeriod = ({ year, today }: Pick<Known, "year" | "today">) => ({
  from: LocalDate.parse(`${year - 1}-01-01`),
  until: today,
});

/** The years whose figures are asked for, the latest first: those before the cycle's. */
export const resultYears = ({ year, settings }: Pick<Known, "year" | "settings">): readonly number[] =>
  Array.from({ length: settings.rubric.resultYears }, (_, back) => year - 1 - back);

const noticeDays = 90;

/** Until when a certificate that runs out is warned of. */
export const soon = ({ today }: Pick<Known, "today">): LocalDate => addDays(today, noticeDays);

/** Entries that occur before in the list, with their place; empty ones are not compared. */
export const repeated = <T extends string | number>(
  values: readonly (T | null)[],
): readonly { readonly value: T; readonly index: number }[] =>
  values.flatMap((value, index) => (value !== null && value !== "" && values.indexOf(value) < index ? [{ value, index }] : []));
