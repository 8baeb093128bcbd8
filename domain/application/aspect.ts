import * as z from "zod";
import { Id } from "../kernel/id.ts";
import type { ClauseId } from "../standard/clauses.ts";
import type { ScoringPointId } from "../standard/elements.ts";
import { RequirementId, requirements } from "../standard/requirements.ts";

/** The requirements of clause 6 that an application answers, each by one aspect. */
export const AspectId = RequirementId.extract([
  ...(["R18", "R19", "R20", "R21", "R22", "R23", "R24", "R25", "R26"] as const),
  ...(["R27", "R28", "R29", "R30", "R31", "R32", "R33", "R34"] as const),
  ...(["R35", "R36", "R37", "R38", "R39", "R40", "R41", "R42"] as const),
  ...(["R43", "R44", "R45", "R46", "R47", "R48", "R49"] as const),
  ...(["R50", "R51", "R52", "R53"] as const),
  ...(["R54", "R55", "R56", "R57", "R58", "R59"] as const),
]);
export type AspectId = z.infer<typeof AspectId>;

type SlotWords<Code extends string> = readonly [code: Code, zh: string, en: string, must?: "must"];

/** Where a file belongs. One marked `must` is asked for by its own name; of the others one file an aspect is enough. */
type Slot = { readonly code: string; readonly zh: string; readonly en: string; readonly must: boolean };

/** One requirement of clause 6 as it is asked of a unit: what to show in our words, where its files belong, its table if it has one. */
export type Aspect = {
  readonly requirement: AspectId;
  /** The points it counts for: one, except that further figures (R54) are welcome in all five groups. */
  readonly points: readonly [ScoringPointId, ...ScoringPointId[]];
  readonly clause: ClauseId;
  readonly zh: string;
  readonly en: string;
  readonly guidance: { readonly zh: string; readonly en: string };
  readonly slots: readonly Slot[];
  /** Rows of its table; `NoRow` when it has none. */
  readonly row: z.ZodObject;
  /** `rows`: words, a file and the table; `text`: words and a file; `offered`: the whole aspect may stay empty. */
  readonly needs: "rows" | "text" | "offered";
};

/** The row of an aspect without a table. */
export const NoRow = z.strictObject({});

const rowLimit = 100;
const filesLimit = 20;

/** What the unit says to one aspect. `notApplicable` is the reason why it has nothing to show, null when it answers. */
const answerOf = <const Code extends string, Row extends z.ZodObject>(codes: readonly Code[], row: Row) =>
  z.strictObject({
    text: z.string().trim().max(4000),
    notApplicable: z.string().trim().min(1).max(500).nullable(),
    evidence: z.array(z.strictObject({ slot: z.enum(codes), evidenceId: Id })).max(filesLimit),
    rows: z.array(row).max(Object.keys(row.shape).length === 0 ? 0 : rowLimit),
  });

type Asked<Code extends string, Row> = Pick<Aspect, "points" | "needs"> & {
  readonly guidance: readonly [zh: string, en: string];
  readonly slots: readonly SlotWords<Code>[];
  readonly row: Row;
};

/** An aspect with the schema of its answer. Throws when the requirement is not of the standard: a mistake in our data. */
export const aspect = <const Code extends string, Row extends z.ZodObject>(requirement: AspectId, asked: Asked<Code, Row>) => {
  const { points, needs, guidance, slots, row } = asked;
  const standard = requirements.find(({ id }) => id === requirement);
  if (!standard) throw new Error(`${requirement} is no requirement`);
  const about: Aspect = {
    requirement,
    points,
    clause: standard.clauses[0],
    zh: standard.zh,
    en: standard.en,
    guidance: { zh: guidance[0], en: guidance[1] },
    slots: slots.map(([code, zh, en, must]) => ({ code, zh, en, must: must === "must" })),
    row,
    needs,
  };
  return {
    about,
    answer: answerOf(
      slots.map(([code]) => code),
      row,
    ),
  };
};
