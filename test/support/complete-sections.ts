import { type ApplicationSection, emptySection } from "../../domain/application/application-section.ts";
import { fieldsOf } from "../../domain/application/judge-section.ts";
import { SectionId } from "../../domain/application/section-id.ts";
import { canonicalJson } from "../../domain/kernel/canonical.ts";
import { Instant } from "../../domain/kernel/instant.ts";
import { sha256 } from "../../domain/kernel/sha256.ts";
import { aUnitEvaluation } from "./a-unit-evaluation.ts";
import { complete } from "./given-application.ts";

/** The 24 sections of unit-1, each filled whole and saved once. */
export const completeSections = (): readonly ApplicationSection[] =>
  SectionId.options.map((section) => {
    const content = fieldsOf(complete(section));
    return {
      ...emptySection(aUnitEvaluation(), section),
      ...{ content, contentVersion: 1, contentHash: sha256(canonicalJson(content)), complete: true },
      savedAt: Instant.parse("2026-03-05T02:00:00.000Z"),
      savedBy: { memberId: "colleague", organizationId: "unit-1" },
    };
  });
