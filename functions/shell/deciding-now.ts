import type { Deciding } from "../../domain/kernel/deciding.ts";
import { defaultProgramme, type Programme } from "../../domain/programme/programme.ts";
import { programmeNoun } from "../../domain/programme/programme-noun.ts";
import type { Live } from "./live.ts";
import type { Context } from "./route.ts";

/** The programme as it stands now, for what belongs to no cycle: the expert pool, a rubric in the making. 1 GetItem. */
export const currentProgramme = async ({ records, jurisdiction }: Pick<Live, "records" | "jurisdiction">): Promise<Programme> =>
  (await records.get(programmeNoun, "main"))?.state ?? defaultProgramme(jurisdiction);

/** What a decision on a record of no cycle may know. 1 GetItem. */
export const decidingNow = async (context: Context): Promise<Deciding> => {
  const [programme, calendar] = await Promise.all([currentProgramme(context), context.references.calendar()]);
  return { now: context.now, actor: context.actor, settings: programme.settings, calendar };
};
