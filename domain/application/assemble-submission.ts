import { canonicalJson } from "../kernel/canonical.ts";
import type { Decision } from "../kernel/deciding.ts";
import type { By } from "../kernel/history.ts";
import type { Instant } from "../kernel/instant.ts";
import { ok, refuse } from "../kernel/result.ts";
import { sha256 } from "../kernel/sha256.ts";
import type { Submission, UnitEvaluation } from "../unit-evaluation/unit-evaluation.ts";
import type { ApplicationSection } from "./application-section.ts";
import { type Judging, judgeApplication } from "./judge-section.ts";
import { SectionId } from "./section-id.ts";

export type Handing = Pick<Submission, "how"> & { readonly at: Instant; readonly by: By };

export type HandedIn = Pick<UnitEvaluation, "submission" | "field" | "relatedOrganizationIds">;

/**
 * What a submission is made of: every section's version and hash, the caps the rules set, the points left out, and from the profile what
 * experts are matched and kept away by. Refuses what is missing, by section, and a unit that the programme rules out.
 */
export const assembleSubmission = (
  { submission }: Pick<UnitEvaluation, "submission">,
  sections: readonly ApplicationSection[],
  { how, at, by }: Handing,
  judging: Judging,
): Decision<HandedIn, "application-incomplete" | "ineligible"> => {
  const judged = judgeApplication(sections, judging);
  if (judged.ineligible.length > 0) return refuse("ineligible", "5.2", { grounds: judged.ineligible.join(", ") });
  const missing = SectionId.options.filter((section) => (judged.gaps.get(section) ?? 0) > 0);
  if (missing.length > 0) {
    const gaps = missing.reduce((sum, section) => sum + (judged.gaps.get(section) ?? 0), 0);
    return refuse("application-incomplete", "5.2", { sections: missing.join(", "), gaps });
  }
  const frozen = sections.flatMap(({ section, contentVersion, contentHash }) =>
    contentHash === null ? [] : [{ section, version: contentVersion, hash: contentHash }],
  );
  return ok({
    submission: {
      ...{ at, how, by, revision: (submission?.revision ?? 0) + 1 },
      contentHash: sha256(canonicalJson(frozen)),
      sections: frozen,
      caps: judged.caps,
      notApplicable: judged.notApplicable,
    },
    field: judged.field,
    relatedOrganizationIds: judged.relatedOrganizationIds,
  });
};

/** The last save of any section: what counts when the window closes over a complete draft. */
export const lastSave = (sections: readonly ApplicationSection[]): { readonly at: Instant; readonly by: By } | undefined =>
  sections
    .flatMap(({ savedAt, savedBy }) => (savedAt && savedBy ? [{ at: savedAt, by: savedBy }] : []))
    .reduce<{ at: Instant; by: By } | undefined>((last, save) => (last && last.at >= save.at ? last : save), undefined);
