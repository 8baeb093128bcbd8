import * as z from "zod";
import { OnSiteReview } from "../../../../domain/technical-evaluation/technical-result.ts";
import { dropWork, keepWork, keptWork } from "../../../ui/draft/kept-work.ts";

const Visit = z.object({ unitName: z.string(), status: z.string(), onSite: OnSiteReview });
export type Visit = z.infer<typeof Visit>;

const Draft = z.object({
  text: z.string(),
  adjustment: z.number(),
  evidenceIds: z.array(z.string()),
  state: z.enum(["typed", "waiting"]),
  /** Of the attempt to record just this: kept with it, so that sent again after a reload it is recorded once. */
  key: z.string().optional(),
});
export type FindingDraft = z.infer<typeof Draft>;
export type FindingDrafts = Readonly<Record<string, FindingDraft>>;
const Drafts = z.record(z.string(), Draft);

/** The list of a visit as a member last read it, so that it can be worked through where there is no network. */
export const keptVisit = (memberId: string, id: string): Promise<Visit | null> => keptWork({ kind: "visit", memberId, id }, Visit);

export const keepVisit = async (memberId: string, id: string, visit: Visit): Promise<void> =>
  void (await keepWork({ kind: "visit", memberId, id }, visit));

/** What a member wrote on site and has not recorded yet, by item. */
export const keptFindings = async (memberId: string, id: string): Promise<FindingDrafts> =>
  (await keptWork({ kind: "findings", memberId, id }, Drafts)) ?? {};

export const keepFindings = async (memberId: string, id: string, drafts: FindingDrafts): Promise<void> => {
  if (Object.keys(drafts).length === 0) await dropWork({ kind: "findings", memberId, id });
  else await keepWork({ kind: "findings", memberId, id }, drafts);
};
