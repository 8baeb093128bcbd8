import { plan } from "../../domain/kernel/commitment.ts";
import type { Instant } from "../../domain/kernel/instant.ts";
import type { Audience } from "../../domain/kernel/noun.ts";
import { audiencesOf } from "../../domain/member/actor.ts";
import { memberNoun } from "../../domain/member/member.ts";
import { type Message, messageIdOf, messageNoun, waiting } from "../../domain/notification/message.ts";
import {
  confirmedChannels,
  type NotificationSetting,
  notificationSettingNoun,
  toldAtOnce,
} from "../../domain/notification/notification-setting.ts";
import type { Summary, WorkItem } from "../../domain/work-item/work-item.ts";
import { systemAct } from "../shell/commit-system.ts";
import type { Live } from "../shell/live.ts";
import type { Page, PageRequest } from "../shell/ports.ts";
import { someAtATime } from "../shell/some-at-a-time.ts";

const named = { name: "tell-opened", clause: "4" } as const;
const pageSize = 100;
const width = 8;

/**
 * Puts a message into the outbox for each confirmed channel of those who read the item's inbox and want to be told at once. Told twice,
 * it finds its messages there. 1 read of the settings where nobody does; else 2 BatchGetItem for each 100 + 1 transaction a message.
 */
export const tellOpened = async (item: WorkItem, reach: Live): Promise<void> => {
  let cursor: string | null = null;
  do {
    const page: IdPage = await readersOf(item.audience, reach, { cursor, limit: pageSize });
    const settings = await wishing(item.audience, page.ids, reach);
    if (settings.length > 0) await tell(item, settings, reach);
    cursor = page.cursor;
  } while (cursor !== null);
};

type IdPage = { readonly ids: readonly string[]; readonly cursor: string | null };

/** Whose setting may want to tell them of what comes into an inbox: a page of all who may read it. */
const readersOf = async (audience: string, { records }: Live, page: PageRequest): Promise<IdPage> => {
  const [sort = "", name = ""] = audience.split(":");
  if (sort === "member") return { ids: [audience.slice("member:".length)], cursor: null };
  const found: Page<Summary> =
    sort === "organization"
      ? await records.owned(`organization:${audience.slice("organization:".length)}`, notificationSettingNoun.name, page)
      : await records.list(toldAtOnce(name), page);
  return { ids: found.rows.map(({ id }) => id), cursor: found.cursor };
};

/** The settings of those who read this inbox as they stand now. */
const wishing = async (audience: string, ids: readonly string[], { records }: Live): Promise<readonly NotificationSetting[]> => {
  const settings = (await records.getMany(notificationSettingNoun, ids)).flatMap((stored) =>
    stored?.state.pace === "at-once" && confirmedChannels(stored.state).length > 0 ? [stored.state] : [],
  );
  const members = await records.getMany(
    memberNoun,
    settings.map(({ memberId }) => memberId),
  );
  return settings.filter((_, place) => {
    const member = members[place]?.state;
    return member?.status === "active" && audiencesOf(member).some((read: Audience) => read === audience);
  });
};

const tell = async (item: WorkItem, settings: readonly NotificationSetting[], reach: Live): Promise<void> => {
  const { records, clock } = reach;
  // When the record came to this step does not change when the item is opened a second time, so neither does the message's id.
  const entered = await records.historyAt(item.noun, item.id, item.stepVersion);
  const messages = settings.flatMap((setting) => messagesTo(setting, item, entered?.at ?? item.openedAt, clock.now()));
  await someAtATime(messages, width, (message) =>
    records.commit([plan(messageNoun, message.messageId, null, message, systemAct(reach, named))]),
  );
};

const messagesTo = (setting: NotificationSetting, item: WorkItem, enteredAt: Instant, now: Instant): readonly Message[] => {
  const { noun, id, stepVersion, index } = item;
  return confirmedChannels(setting).map(({ channelId, kind, hint }) =>
    waiting({
      ...{ memberId: setting.memberId, channelId, channelKind: kind, hint, purpose: "opened" },
      about: { noun, id, stepVersion, index },
      messageId: messageIdOf(enteredAt, "opened", setting.memberId, channelId, noun, id, String(stepVersion), String(index)),
      ...{ createdAt: now, notBefore: now },
    }),
  );
};
