import * as z from "zod";
import type { SheetContent } from "../../../../domain/scoring/score-sheet.ts";

const LineDraft = z.object({ materials: z.number().nullable(), defence: z.number().nullable(), reason: z.string() });
/** One line while it is typed: words may come before the numbers, one number before the other. */
export type LineDraft = z.infer<typeof LineDraft>;

export type SheetDraft = { readonly lines: Readonly<Record<string, LineDraft>>; readonly dissent: string };

/** What was typed beyond what the server has; `dissent` null where it is as the server has it. */
export const Beyond = z.object({ lines: z.record(z.string(), LineDraft), dissent: z.string().nullable() });
export type Beyond = z.infer<typeof Beyond>;

export const emptyLine: LineDraft = { materials: null, defence: null, reason: "" };

/** Marks are whole tenths of a point on the wire and points on the screen. */
const toPoints = (tenths: number): number => tenths / 10;
const toTenths = (points: number): number => Math.round(points * 10);

const wordsOf = (text: string): string | null => (text.trim() === "" ? null : text.trim());

const draftOf = ({ marks, dissent }: SheetContent): SheetDraft => ({
  lines: Object.fromEntries(
    marks.map(({ line, materials, defence, reason }) => [
      line,
      { materials: toPoints(materials), defence: toPoints(defence), reason: reason ?? "" },
    ]),
  ),
  dissent: dissent ?? "",
});

/** How a sheet begins: as the server has it, with what this device kept since. */
export const beginSheet = (content: SheetContent, kept: Beyond | null): SheetDraft => {
  const { lines, dissent } = draftOf(content);
  return { lines: { ...lines, ...kept?.lines }, dissent: kept?.dissent ?? dissent };
};

/** What of a draft is to be kept here, since the server does not have it; null when it has all. */
export const beyond = (draft: SheetDraft, content: SheetContent): Beyond | null => {
  const saved = draftOf(content);
  const lines = Object.entries(draft.lines).filter(([line, typed]) => !isSame(typed, saved.lines[line] ?? emptyLine));
  const dissent = draft.dissent.trim() === saved.dissent ? null : draft.dissent;
  return lines.length === 0 && dissent === null ? null : { lines: Object.fromEntries(lines), dissent };
};

const isSame = (one: LineDraft, other: LineDraft): boolean =>
  one.materials === other.materials && one.defence === other.defence && one.reason.trim() === other.reason;

/** The sheet as it is sent: the lines that have both numbers. */
export const contentOf = ({ lines, dissent }: SheetDraft): unknown => ({
  marks: Object.entries(lines).flatMap(([line, { materials, defence, reason }]) =>
    materials === null || defence === null
      ? []
      : [{ line, materials: toTenths(materials), defence: toTenths(defence), reason: wordsOf(reason) }],
  ),
  dissent: wordsOf(dissent),
});
