import type { Instant } from "../../domain/kernel/instant.ts";
import type { Audience } from "../../domain/kernel/noun.ts";
import { type Actor, audiencesOf } from "../../domain/member/actor.ts";
import { memberNoun } from "../../domain/member/member.ts";
import { decideDigest, type Told } from "../../domain/notification/decide-digest.ts";
import type { NotificationSetting } from "../../domain/notification/notification-setting.ts";
import type { WorkItem } from "../../domain/work-item/work-item.ts";
import type { Live } from "./live.ts";
import { someAtATime } from "./some-at-a-time.ts";

const pageSize = 200;
const mostPages = 5;
const width = 8;

/** A member as an actor, undefined when they may not act now. 1 GetItem. */
export const activeActor = async ({ records }: Live, memberId: string): Promise<Actor | undefined> => {
  const member = await records.get(memberNoun, memberId);
  if (member?.state.status !== "active") return undefined;
  return { memberId, organization: member.state.organization, roles: member.state.roles };
};

/**
 * What a digest of now tells, by what is open for the member now, soonest due first. What is urgent is read once more by its key, since
 * the inbox may lag behind what was just done. 1 GetItem + 1 to 5 Query for each audience + 1 GetItem for each urgent item.
 */
export const tellOf = async (reach: Live, setting: NotificationSetting, since: Instant): Promise<readonly Told[]> => {
  const actor = await activeActor(reach, setting.memberId);
  if (!actor) return [];
  const [calendar, found] = await Promise.all([
    reach.references.calendar(),
    Promise.all(audiencesOf(actor).map((audience) => inboxOf(reach, audience))),
  ]);
  const knowing = { ...setting, since, now: reach.clock.now(), calendar };
  const told = decideDigest(found.flat().toSorted(bySoonest), knowing);
  const fresh = await someAtATime(told, width, async ({ item, why }) => (why === "new" ? item : reach.work.find(item)));
  return decideDigest(
    fresh.flatMap((item) => item ?? []),
    knowing,
  );
};

const bySoonest = (a: WorkItem, b: WorkItem): number => ((a.dueAt ?? "~") < (b.dueAt ?? "~") ? -1 : 1);

const inboxOf = async ({ work }: Live, audience: Audience): Promise<readonly WorkItem[]> => {
  const items: WorkItem[] = [];
  let after: string | undefined;
  for (let page = 0; page < mostPages; page += 1) {
    const { rows, cursor } = await work.inbox(audience, { after, limit: pageSize });
    items.push(...rows.map(({ item }) => item));
    after = rows.at(-1)?.place;
    if (cursor === null || after === undefined) break;
  }
  return items;
};
