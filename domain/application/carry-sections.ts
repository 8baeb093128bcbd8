import type { Deciding, Decision } from "../kernel/deciding.ts";
import { ok, refuse } from "../kernel/result.ts";
import type { UnitEvaluation } from "../unit-evaluation/unit-evaluation.ts";
import { type ApplicationSection, emptySection } from "./application-section.ts";
import { carryOver, type Dropped } from "./carry-over.ts";
import { fieldsOf, type Judging, writtenContents } from "./judge-section.ts";
import { saved } from "./save-section.ts";
import { SectionId } from "./section-id.ts";
import { offStep, type Window, windowPassed } from "./section-window.ts";

/** A transaction of DynamoDB holds 4 MB, and each content is written twice, in the state and in its history. */
const bytesAtOnce = 1_500_000;

type Present = { readonly state: ApplicationSection; readonly version: number };

type Known = Pick<Deciding, "actor"> &
  Window &
  Judging & {
    /** The draft's sections, as far as anyone has touched them. */
    readonly present: ReadonlyMap<SectionId, Present>;
    readonly earlier: readonly ApplicationSection[];
  };

export type Carried = {
  readonly filled: readonly ApplicationSection[];
  /** What did not fit at once; asking again carries it over. */
  readonly left: readonly SectionId[];
  readonly dropped: readonly Dropped[];
};

/** R03: an earlier year's answers as the beginning of those sections nobody has written in yet. What is written stays. */
export const decideCarryOver = (
  evaluation: UnitEvaluation,
  known: Known,
): Decision<Carried, "wrong-step" | "applications-closed" | "nothing-to-carry"> => {
  const refused = offStep(evaluation, "5.2", "draft") ?? windowPassed(known);
  if (refused) return refused;
  const { contents, dropped } = carryOver(writtenContents(known.earlier), known);
  const isEmpty = (section: SectionId): boolean => (known.present.get(section)?.state.content ?? null) === null;
  const filled: ApplicationSection[] = [];
  const left: SectionId[] = [];
  let bytes = 0;
  for (const section of SectionId.options.filter(isEmpty)) {
    const content = contents[section];
    if (!content) continue;
    const before = known.present.get(section);
    const next = saved(before?.state ?? emptySection(evaluation, section), fieldsOf(content), { ...known, version: before?.version ?? 0 });
    bytes += new TextEncoder().encode(JSON.stringify(content)).length;
    if (bytes <= bytesAtOnce) filled.push(next);
    else left.push(section);
  }
  if (filled.length === 0) return refuse("nothing-to-carry", "5.2");
  const carried = new Set(filled.map(({ section }) => section));
  return ok({ filled, left, dropped: dropped.filter(({ section }) => carried.has(section) || section === "eligibility") });
};
