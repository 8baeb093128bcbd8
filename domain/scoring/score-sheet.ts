import * as z from "zod";
import { RubricLineCode } from "../acceptance/acceptance-plan.ts";
import { Id } from "../kernel/id.ts";
import { Instant } from "../kernel/instant.ts";
import type { Noun } from "../kernel/noun.ts";
import { placed } from "../kernel/place.ts";

/** Marks are whole tenths of a point: 27.5 points is 275. */
const Tenths = z.int().min(0).max(1000);

/** One line's marks, for the materials and for the defence (7.3.4), each out of the line's points. */
export const LineMark = z.strictObject({
  line: RubricLineCode,
  materials: Tenths,
  defence: Tenths,
  reason: z.string().trim().min(1).max(2000).nullable(),
});
export type LineMark = z.infer<typeof LineMark>;

export const SheetContent = z.strictObject({
  marks: z.array(LineMark).max(12),
  /** Disagreement with how the matter was handled, signed by submitting; none counts as agreement. */
  dissent: z.string().trim().min(1).max(2000).nullable(),
});
export type SheetContent = z.infer<typeof SheetContent>;

/** 评分表 of one expert: theirs alone until every sheet of the panel is in. `void` once its author was replaced. */
export const ScoreSheet = z.strictObject({
  sheetId: Id,
  acceptanceId: Id,
  cycleId: Id,
  memberId: Id,
  title: z.string(),
  status: z.enum(["draft", "submitted", "void"]),
  content: SheetContent,
  openedAt: Instant,
  submittedAt: Instant.nullable(),
});
export type ScoreSheet = z.infer<typeof ScoreSheet>;

/** One sheet a member and acceptance, so a second cannot exist. */
export const sheetIdOf = (acceptanceId: string, memberId: string): string => `${acceptanceId}-${memberId}`;

/** In no list but its author's own: another's list, count or order would tell who has submitted. */
export const scoreSheetNoun: Noun<ScoreSheet> = {
  name: "score-sheet",
  schema: ScoreSheet,
  place: ({ status, memberId, acceptanceId, title }) =>
    placed(status, {
      waits: status === "draft" ? [{ action: "score", audience: `member:${memberId}`, clause: "7.3.4" }] : [],
      owner: `member:${memberId}`,
      summary: { acceptanceId, title },
    }),
};

export const openSheet = (
  { acceptanceId, cycleId, title }: Pick<ScoreSheet, "acceptanceId" | "cycleId" | "title">,
  memberId: string,
  now: Instant,
): ScoreSheet => ({
  sheetId: sheetIdOf(acceptanceId, memberId),
  acceptanceId,
  cycleId,
  memberId,
  title,
  status: "draft",
  content: { marks: [], dissent: null },
  openedAt: now,
  submittedAt: null,
});
