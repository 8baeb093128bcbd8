import { get, set } from "idb-keyval";
import * as z from "zod";
import { OnSiteReview } from "../../../../domain/technical-evaluation/technical-result.ts";

const Visit = z.object({ unitName: z.string(), status: z.string(), onSite: OnSiteReview });
export type Visit = z.infer<typeof Visit>;

const Draft = z.object({ text: z.string(), adjustment: z.number(), evidenceIds: z.array(z.string()), state: z.enum(["typed", "waiting"]) });
export type FindingDraft = z.infer<typeof Draft>;
const Drafts = z.record(z.string(), Draft);

/** The list of a visit as last read, so that it can be worked through where there is no network. */
export const keptVisit = async (id: string): Promise<Visit | null> =>
  Visit.safeParse(await get(`visit ${id}`).catch(() => null)).data ?? null;

export const keepVisit = (id: string, visit: Visit): Promise<void> => set(`visit ${id}`, visit).catch(() => undefined);

/** What was written on site and not yet recorded, by item. */
export const keptFindings = async (id: string): Promise<Readonly<Record<string, FindingDraft>>> =>
  Drafts.safeParse(await get(`findings ${id}`).catch(() => null)).data ?? {};

export const keepFindings = (id: string, drafts: Readonly<Record<string, FindingDraft>>): Promise<void> =>
  set(`findings ${id}`, drafts).catch(() => undefined);
