import type { SectionContent } from "./section-content.ts";

export type NamedEvidence = { readonly slot: string; readonly evidenceId: string };

/** Every file a section names, with the slot it is named for. */
export const evidenceOf = (content: SectionContent): readonly NamedEvidence[] =>
  "aspects" in content
    ? Object.values(content.aspects).flatMap((answer): readonly NamedEvidence[] => answer?.evidence ?? [])
    : content.evidence;

/** The files a section names, each once. */
export const evidenceIdsOf = (content: SectionContent): readonly string[] => [
  ...new Set(evidenceOf(content).map(({ evidenceId }) => evidenceId)),
];
