import * as z from "zod";
import { Id } from "../kernel/id.ts";
import { Instant } from "../kernel/instant.ts";
import type { Noun } from "../kernel/noun.ts";
import { placed } from "../kernel/place.ts";
import { JurisdictionCode } from "../member/actor.ts";

/** 需求调研: what the body learnt of one leading industry and its key chain in one place (7.1.1). */
export const DemandSurvey = z.strictObject({
  surveyId: Id,
  cycleId: Id,
  jurisdiction: JurisdictionCode,
  leadingIndustry: z.string(),
  keyIndustryChain: z.string(),
  respondents: z.int(),
  findings: z.string(),
  evidenceIds: z.array(Id),
  recordedAt: Instant,
});
export type DemandSurvey = z.infer<typeof DemandSurvey>;

export const surveyNoun: Noun<DemandSurvey> = {
  name: "survey",
  schema: DemandSurvey,
  place: ({ cycleId, jurisdiction, leadingIndustry, keyIndustryChain, respondents, recordedAt }) =>
    placed("recorded", {
      list: { key: `cycle:${cycleId}:survey`, sort: recordedAt },
      summary: { jurisdiction, leadingIndustry, keyIndustryChain, respondents },
    }),
};
