import * as z from "zod";
import { ScoringPointId } from "../standard/elements.ts";
import { AspectId } from "./aspect.ts";
import { aspectsOf } from "./aspects.ts";
import { cellNotes } from "./cell.ts";
import { eligibilitySlots } from "./eligibility-content.ts";
import { profileSlots } from "./profile-content.ts";
import type { SectionId } from "./section-id.ts";

const Words = { zh: z.string(), en: z.string() } as const;
const SlotView = z.strictObject({ code: z.string(), ...Words, must: z.boolean() });
const Option = z.strictObject({ code: z.string(), ...Words });
const Column = z.strictObject({ key: z.string(), ...Words, required: z.boolean(), options: z.array(Option) });
const AspectForm = z.strictObject({
  requirement: AspectId,
  clause: z.string(),
  ...Words,
  guidance: z.strictObject(Words),
  slots: z.array(SlotView),
  columns: z.array(Column),
  needs: z.enum(["rows", "text", "offered"]),
});

/** What a section asks for, as a form shows it: guidance, places for files, columns of tables. The sections without aspects have files only. */
export const SectionForm = z.strictObject({ slots: z.array(SlotView), aspects: z.array(AspectForm) });
export type SectionForm = z.infer<typeof SectionForm>;

const columnsOf = (row: z.ZodObject): SectionForm["aspects"][number]["columns"] =>
  Object.entries(row.shape).flatMap(([key, schema]) => {
    const note = cellNotes.get(schema);
    return note ? [{ key, zh: note.zh, en: note.en, required: note.required, options: [...note.options] }] : [];
  });

export const sectionForm = (section: SectionId): SectionForm => {
  if (section === "profile") return { slots: [...profileSlots], aspects: [] };
  if (section === "eligibility") return { slots: [...eligibilitySlots], aspects: [] };
  const aspects = aspectsOf(ScoringPointId.parse(section)).map(({ requirement, clause, zh, en, guidance, slots, row, needs }) => ({
    ...{ requirement, clause, zh, en, guidance: { ...guidance } },
    ...{ slots: [...slots], columns: columnsOf(row), needs },
  }));
  return { slots: [], aspects };
};
