import type { Decision } from "../kernel/deciding.ts";
import { ok, refuse } from "../kernel/result.ts";
import type { ProgrammeSettings } from "../programme/programme-settings.ts";
import { settingNotes } from "../programme/setting.ts";
import { acceptanceMaterials } from "../programme/settings/acceptance-rubric.ts";
import type { ChecklistItem } from "./acceptance-plan.ts";

export type ChecklistChanges = {
  /** Another need than the programme's for one of its materials, and why. */
  readonly changed: readonly (Pick<ChecklistItem, "slot" | "need"> & { readonly reason: string })[];
  /** Further materials this project must hand in. */
  readonly added: readonly Pick<ChecklistItem, "slot" | "title">[];
};

/** R79: the six materials and the summary with the programme's need for each, as changed for this project. Refuses `unknown-slot`. */
export const checklistOf = (
  { acceptance }: ProgrammeSettings,
  { changed, added }: ChecklistChanges,
): Decision<ChecklistItem[], "unknown-slot"> => {
  const usual = acceptanceMaterials.keyof().options.map((slot): ChecklistItem => {
    const title = settingNotes.get(acceptanceMaterials.shape[slot])?.zh ?? slot;
    return { slot, title, need: acceptance.materials[slot], reason: null };
  });
  const slots = new Set<string>(usual.map(({ slot }) => slot));
  const stray = changed.find(({ slot }) => !slots.has(slot)) ?? added.find(({ slot }) => slots.has(slot));
  if (stray) return refuse("unknown-slot", "7.3.2", { slots: stray.slot });
  const list = usual.map((item) => ({ ...item, ...changed.find(({ slot }) => slot === item.slot) }));
  return ok([...list, ...added.map((item): ChecklistItem => ({ ...item, need: "required", reason: null }))]);
};
