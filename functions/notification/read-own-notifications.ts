import { localDateOf } from "../../domain/kernel/instant.ts";
import { ok } from "../../domain/kernel/result.ts";
import { codesLeft, isCodeOut } from "../../domain/notification/channel-code.ts";
import { readOwnNotifications as declared } from "../../domain/notification/contract.ts";
import { route } from "../shell/route.ts";
import { ownSetting } from "./own-setting.ts";

/** Nothing sealed is opened for it. 2 GetItem. */
export const readOwnNotifications = route(declared, async (_, context) => {
  const { setting } = await ownSetting(context);
  const { now, notifying } = context;
  const { language, pace, remindBefore, digestAt } = setting;
  const channels = setting.channels.map((channel) => {
    const out = isCodeOut(channel, now) ? channel.confirmation : null;
    return { ...channel, codeUntil: out?.until ?? null, triesLeft: out?.triesLeft ?? null };
  });
  const codes = codesLeft(setting, localDateOf(now));
  return ok({
    commitments: [],
    view: { language, pace, remindBefore, digestAt, channels, offered: [...notifying.offered], codesLeft: codes },
  });
});
