import * as z from "zod";
import { Id } from "../kernel/id.ts";
import type { Noun } from "../kernel/noun.ts";
import { placed } from "../kernel/place.ts";
import type { ProgrammeSettings } from "../programme/programme-settings.ts";
import type { AcceptanceGrade } from "./grade-of.ts";

/** Which acceptances of a cycle were approved as excellent. Its own record, so that two approvals at once cannot both take the last place. */
export const ExcellentTally = z.strictObject({ cycleId: Id, acceptanceIds: z.array(Id).max(500) });
export type ExcellentTally = z.infer<typeof ExcellentTally>;

/** In no list: its length would tell grades before they are public. */
export const tallyNoun: Noun<ExcellentTally> = { name: "excellent-tally", schema: ExcellentTally, place: () => placed("kept") };

/** How many projects of a list may be excellent: the programme's share, rounded down, but one at least unless the share is nothing. */
export const excellentLimit = ({ acceptance: { excellentCapPct } }: ProgrammeSettings, listed: number): number =>
  excellentCapPct === 0 ? 0 : Math.max(1, Math.floor((excellentCapPct * listed) / 100));

/** The tally with this acceptance's grade in it; a second approval after a justified objection replaces the first. */
export const tallied = (tally: ExcellentTally, acceptanceId: string, grade: AcceptanceGrade): ExcellentTally => {
  const others = tally.acceptanceIds.filter((id) => id !== acceptanceId);
  return { ...tally, acceptanceIds: grade === "excellent" ? [...others, acceptanceId] : others };
};
