import type { ProgrammeSettings } from "../programme/programme-settings.ts";
import { elementOf, TopElementId } from "../standard/elements.ts";

/** What held a grade down, in words the unit understands. */
export type LimitWords = { readonly code: string; readonly zh: string; readonly en: string };

/** Codes are those of `PanelConclusion.limitedBy`; one that has no words yet speaks for itself. */
export const limitWords = (code: string, { unit }: Pick<ProgrammeSettings, "unit">): LimitWords => {
  const [kind, place] = code.split(" ");
  const element = TopElementId.safeParse(place);
  if (kind !== "first-level-floor" || !element.success) return { code, zh: code, en: code };
  const { zh, en } = elementOf(element.data);
  const floor = unit.firstLevelFloor;
  return {
    code,
    zh: `${element.data} ${zh}得分率低于 ${floor}%，等级最高为合格`,
    en: `${element.data} ${en} is below ${floor} %: at most pass`,
  };
};
