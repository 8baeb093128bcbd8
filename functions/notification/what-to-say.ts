import type { Instant } from "../../domain/kernel/instant.ts";
import type { Stored } from "../../domain/kernel/noun.ts";
import { audiencesOf } from "../../domain/member/actor.ts";
import type { Channel } from "../../domain/notification/channel.ts";
import { isCodeOut } from "../../domain/notification/channel-code.ts";
import { composeCode, composeWork, type Said } from "../../domain/notification/compose.ts";
import { type Line, linesOf } from "../../domain/notification/lines.ts";
import type { DropReason, Message } from "../../domain/notification/message.ts";
import type { NotificationSetting } from "../../domain/notification/notification-setting.ts";
import type { WorkItem } from "../../domain/work-item/work-item.ts";
import type { Live } from "../shell/live.ts";
import type { Sending } from "../shell/ports.ts";
import { activeActor, tellOf } from "../shell/tell-of.ts";

type Group = readonly Stored<Message>[];
type Over = { readonly stored: Stored<Message>; readonly reason: DropReason };

/** What one sending says, which messages it carries, and what of it is kept in the log. */
export type Saying = { readonly carried: Group; readonly sending: Sending; readonly kept: Said };
type ToSay = { readonly over: readonly Over[]; readonly saying: Saying | null };

const mask = "······";

/** What a group of messages to one channel says now, by what stands now; those with nothing left to say are over. */
export const whatToSay = async (group: Group, setting: NotificationSetting | undefined, reach: Live): Promise<ToSay> => {
  const [first] = group;
  const channel = setting?.channels.find(({ channelId }) => channelId === first?.state.channelId);
  const allOver = (reason: DropReason): ToSay => ({ over: group.map((stored) => ({ stored, reason })), saying: null });
  if (!first || !setting || !channel || !reach.notifying.offered.includes(channel.kind)) return allOver("channel-closed");
  const to = { language: setting.language, kind: channel.kind, portalOrigin: reach.notifying.portalOrigin };
  if (first.state.purpose === "confirmation") {
    if (channel.confirmation === null || !isCodeOut(channel, reach.clock.now())) return allOver("code-over");
    const code = await reach.vault.open(channel.confirmation.sealedCode);
    return { over: [], saying: await toChannel(group, channel, composeCode(code, to), composeCode(mask, to), reach) };
  }
  if (channel.status !== "confirmed") return allOver("channel-closed");
  const { over, carried, lines } =
    first.state.purpose === "digest" ? await digested(group, setting, reach) : await opened(group, setting, reach);
  if (lines.length === 0) return { over, saying: null };
  const said = composeWork(lines, to);
  return { over, saying: await toChannel(carried, channel, said, said, reach) };
};

type Work = { readonly over: readonly Over[]; readonly carried: Group; readonly lines: readonly Line[] };

const digested = async (group: Group, setting: NotificationSetting, reach: Live): Promise<Work> => {
  const since: Instant | undefined = group[0]?.state.since ?? undefined;
  const lines = since === undefined ? [] : linesOf(await tellOf(reach, setting, since));
  return lines.length > 0
    ? { over: [], carried: group, lines }
    : { over: group.map((stored) => ({ stored, reason: "nothing-to-say" })), carried: [], lines };
};

const opened = async (group: Group, setting: NotificationSetting, reach: Live): Promise<Work> => {
  const actor = await activeActor(reach, setting.memberId);
  const audiences: ReadonlySet<string> = new Set(actor ? audiencesOf(actor) : []);
  const found = await Promise.all(
    group.map(async (stored) => {
      const item = stored.state.about ? await reach.work.find(stored.state.about) : undefined;
      return { stored, item: item && audiences.has(item.audience) ? item : undefined };
    }),
  );
  const open = found.flatMap(({ stored, item }) => (item ? [{ stored, item }] : []));
  return {
    over: found.flatMap(({ stored, item }): readonly Over[] => (item ? [] : [{ stored, reason: "done-already" }])),
    carried: open.map(({ stored }) => stored),
    lines: linesOf(open.map(({ item }): { item: WorkItem; why: "opened" } => ({ item, why: "opened" }))),
  };
};

const toChannel = async (carried: Group, channel: Channel, said: Said, kept: Said, { vault }: Live): Promise<Saying> => {
  const address = await vault.open(channel.sealedAddress);
  const secret = channel.sealedSecret === null ? null : await vault.open(channel.sealedSecret);
  return { carried, kept, sending: { kind: channel.kind, address, secret, ...said, messageId: carried[0]?.id ?? "" } };
};
