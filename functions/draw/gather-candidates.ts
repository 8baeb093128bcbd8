import type { DrawableExpert, DrawableUnit } from "../../domain/draw/draw-candidates.ts";
import { expertNoun } from "../../domain/expert/expert.ts";
import { unfitness } from "../../domain/expert/fit-for-seat.ts";
import type { Stored } from "../../domain/kernel/noun.ts";
import { memberNoun } from "../../domain/member/member.ts";
import type { ProgrammeSettings } from "../../domain/programme/programme-settings.ts";
import { type TechnicalEvaluation, technicalEvaluationNoun } from "../../domain/technical-evaluation/technical-evaluation.ts";
import { unitEvaluationNoun } from "../../domain/unit-evaluation/unit-evaluation.ts";
import { unitRankOf } from "../../domain/unit-evaluation/unit-evaluation-status.ts";
import type { RecordStore, SortRange } from "../shell/ports.ts";
import { roomOf } from "../shell/room-of.ts";
import type { Context } from "../shell/route.ts";
import { someAtATime } from "../shell/some-at-a-time.ts";

/** More than one draw can take on within a request; the rest waits for the next. */
const mostUnits = 5000;
const mostExperts = 5000;
const queriesAtOnce = 16;

/**
 * Every expert who may be drawn now, with the room they have. 1 Query for each 200 of the pool, 2 BatchGetItem for each 100, and a
 * Query each for what they have in hand.
 */
export const gatherExperts = async (context: Context, cycleId: string, settings: ProgrammeSettings): Promise<readonly DrawableExpert[]> => {
  const { records, now } = context;
  const ids = await idsOf(records, "experts:active", mostExperts);
  const [experts, members] = await Promise.all([records.getMany(expertNoun, ids), records.getMany(memberNoun, ids)]);
  const fit = ids.flatMap((_, index) => {
    const [expert, member] = [experts[index]?.state, members[index]?.state];
    return expert && member && !unfitness({ expert, member, room: 1 }, { now }) ? [{ expert, member }] : [];
  });
  const drawable = await someAtATime(fit, queriesAtOnce, async ({ expert, member }) => ({
    memberId: member.memberId,
    organizationId: member.organization.id,
    relations: member.relations,
    fields: expert.profile.fields,
    jurisdiction: expert.jurisdiction,
    capacity: await roomOf({ records, cycleId, settings }, member.memberId),
  }));
  return drawable.filter(({ capacity }) => capacity > 0);
};

/**
 * The units that await a panel, in the order of their applications, `most` of them at the most. 1 Query for each 200, 2 BatchGetItem
 * for each 100.
 */
export const gatherUnits = async ({ records }: Context, cycleId: string, most: number): Promise<readonly DrawableUnit[]> => {
  const ids = await idsOf(records, `cycle:${cycleId}:unit-evaluation`, mostUnits, { prefix: `${unitRankOf("technical_review")}#` });
  const [units, panels] = await Promise.all([records.getMany(unitEvaluationNoun, ids), records.getMany(technicalEvaluationNoun, ids)]);
  const waiting = ids.flatMap((_, index) => {
    const unit = units[index]?.state;
    const former = panels[index];
    const waits = unit?.status === "technical_review" && (!former || former.state.status === "void");
    return unit && waits ? [{ ...unit, firstPanel: membersOf(former) }] : [];
  });
  return waiting.slice(0, most);
};

/** Everyone who ever sat on a panel. */
const membersOf = (panel: Stored<TechnicalEvaluation> | undefined): readonly string[] =>
  panel ? [...panel.state.seats, ...panel.state.replaced].map(({ memberId }) => memberId) : [];

const idsOf = async (records: RecordStore, list: string, most: number, sort?: SortRange): Promise<readonly string[]> => {
  const ids: string[] = [];
  let cursor: string | null = null;
  do {
    const page: Awaited<ReturnType<RecordStore["list"]>> = await records.list(list, { limit: 200, cursor, sort });
    ids.push(...page.rows.map(({ id }) => id));
    cursor = page.cursor;
  } while (cursor !== null && ids.length < most);
  return ids.slice(0, most);
};
