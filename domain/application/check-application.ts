import type { NamedItem } from "../programme/setting.ts";
import { ResultGroupId } from "../standard/elements.ts";
import { figuresAspectOf } from "./aspects/results.ts";
import { checkSection, type SectionCheck, sectionCheck } from "./check-section.ts";
import type { Known } from "./checks/known.ts";
import { eligibilityOf } from "./eligibility.ts";
import { type Gap, gap, warning } from "./gap.ts";
import type { ApplicationContents } from "./section-content.ts";
import { SectionId } from "./section-id.ts";

export type ApplicationCheck = {
  /** All 24 sections, in order; one not yet saved has a gap. */
  readonly sections: ReadonlyMap<SectionId, SectionCheck>;
  /** Grounds the unit admits; with any of them it cannot be evaluated (5.2). */
  readonly ineligible: readonly NamedItem[];
};

type CodedAnswer = { readonly notApplicable: string | null; readonly rows: readonly { readonly code: string }[] };

const codesOf = (answer: CodedAnswer | undefined): readonly string[] | undefined =>
  answer && answer.notApplicable === null ? answer.rows.map(({ code }) => code).filter((code) => code !== "") : undefined;

/** What one section tells the checks of another: KPIs (R24), processes (R28), competitors' figures (R52). */
const factsAcross = (contents: ApplicationContents): Pick<Known, "kpis" | "processes" | "compared"> => {
  const kpis = codesOf(contents["6.1.3"]?.aspects.R24);
  const processes = codesOf(contents["6.2.2"]?.aspects.R28);
  const competitors = contents["6.5.3"]?.aspects.R52?.rows ?? [];
  return {
    ...(kpis ? { kpis } : {}),
    ...(processes ? { processes } : {}),
    compared: competitors.flatMap(({ metric, theirs }) => (metric !== "" && theirs !== null ? [metric] : [])),
  };
};

const usedKpis = (contents: ApplicationContents): ReadonlySet<string> => {
  const results = ResultGroupId.options.flatMap((group) => {
    const answers = contents[group]?.aspects;
    return [...(answers?.[figuresAspectOf[group]]?.rows ?? []), ...(answers?.R54?.rows ?? [])];
  });
  return new Set([...(contents["6.2.2"]?.aspects.R29?.rows ?? []), ...results].map(({ kpi }) => kpi));
};

/** R24: an indicator that no process and no result uses is worth a second look. */
const unusedKpis = (contents: ApplicationContents, { kpis = [] }: Pick<Known, "kpis">): readonly Gap[] => {
  const used = usedKpis(contents);
  return kpis.filter((code) => !used.has(code)).map((code) => warning("kpi-unused", "R24", "aspects.R24.rows", { code }).gap);
};

const emptySection = sectionCheck([gap("section-empty", null, "")], { cap: null, notApplicable: null });

/** The whole application: every section by itself and beside the others, and whether the unit may be evaluated at all. */
export const checkApplication = (
  contents: ApplicationContents,
  known: Omit<Known, "kpis" | "processes" | "compared">,
): ApplicationCheck => {
  const across = { ...known, ...factsAcross(contents) };
  const checkOf = (section: SectionId): SectionCheck => {
    const content = contents[section];
    if (!content) return emptySection;
    const check = checkSection(section, content, across);
    return section === "6.1.3" ? { ...check, warnings: [...check.warnings, ...unusedKpis(contents, across)] } : check;
  };
  return {
    sections: new Map(SectionId.options.map((section) => [section, checkOf(section)])),
    ineligible: eligibilityOf(contents.eligibility?.answers ?? [], known.settings).grounds,
  };
};
