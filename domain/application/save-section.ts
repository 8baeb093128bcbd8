import { canonicalJson } from "../kernel/canonical.ts";
import type { Deciding, Decision } from "../kernel/deciding.ts";
import type { Fields } from "../kernel/history.ts";
import { ok, refuse } from "../kernel/result.ts";
import { sha256 } from "../kernel/sha256.ts";
import type { UnitEvaluation } from "../unit-evaluation/unit-evaluation.ts";
import type { ApplicationSection } from "./application-section.ts";
import { heldByOther, heldUntil } from "./hold-section.ts";
import { type Judging, judgeSection } from "./judge-section.ts";
import { mergeContent } from "./merge-content.ts";
import { sectionClosed, type Window } from "./section-window.ts";

type Asked = { readonly baseVersion: number; readonly content: Fields };

type Known = Pick<Deciding, "actor"> &
  Window &
  Judging & {
    readonly evaluation: UnitEvaluation;
    /** The section's present version, 0 when nobody has written in it. */
    readonly version: number;
    /** What the caller's text was begun from, when the section has been saved since; undefined when no such version was found. */
    readonly base: Fields | undefined;
  };

type Code = "wrong-step" | "applications-closed" | "supplement-late" | "section-not-asked" | "section-held" | "section-changed";

/** True when another saved between what the caller began from and now. */
export const wasSavedMeanwhile = ({ contentVersion }: ApplicationSection, { baseVersion }: Pick<Asked, "baseVersion">): boolean =>
  contentVersion !== baseVersion;

/**
 * R03: saves one section. Refused while a colleague holds it. When another has saved meanwhile, answers changed by only one of the two are
 * kept from both; where both changed the same, the later save is refused by name and its text stays with its writer.
 */
export const decideSaveSection = (section: ApplicationSection, asked: Asked, known: Known): Decision<ApplicationSection, Code> => {
  const refused = sectionClosed(known.evaluation, section.section, known) ?? heldByOther(section, known);
  if (refused) return refused;
  const merged = merging(section, asked, known);
  if (merged.conflicts.length > 0) {
    const { savedBy, savedAt, contentVersion } = section;
    const who = { by: savedBy?.memberId ?? "", at: savedAt ?? known.now };
    return refuse("section-changed", "5.2", { ...who, current: contentVersion, fields: merged.conflicts.slice(0, 20).join(", ") });
  }
  return ok(saved(section, merged.content, known));
};

const merging = (section: ApplicationSection, asked: Asked, { base }: Known): { content: Fields; conflicts: readonly string[] } => {
  if (!wasSavedMeanwhile(section, asked)) return { content: asked.content, conflicts: [] };
  if (base === undefined || section.content === null) return { content: asked.content, conflicts: ["content"] };
  return mergeContent(base, section.content, asked.content);
};

/** The section with this content as saved now; the version that set it is named only when it differs from what was there. */
export const saved = (
  section: ApplicationSection,
  content: Fields,
  known: Pick<Deciding, "actor" | "now"> & Judging & Pick<Known, "version">,
): ApplicationSection => {
  const { now, actor } = known;
  const contentHash = sha256(canonicalJson(content));
  const { gaps } = judgeSection(section.section, content, known);
  return {
    ...section,
    content,
    contentHash,
    contentVersion: contentHash === section.contentHash ? section.contentVersion : known.version + 1,
    savedAt: now,
    savedBy: { memberId: actor.memberId, organizationId: actor.organization.id },
    complete: gaps.length === 0,
    gaps: gaps.length,
    hold: section.hold?.memberId === actor.memberId ? { memberId: actor.memberId, until: heldUntil(now) } : section.hold,
  };
};
