import { plan } from "../../domain/kernel/commitment.ts";
import { withoutChannel } from "../../domain/notification/change-channels.ts";
import { removeChannel as declared } from "../../domain/notification/contract.ts";
import { notificationSettingNoun } from "../../domain/notification/notification-setting.ts";
import { actOf, done } from "../shell/act-on.ts";
import { route } from "../shell/route.ts";
import { channelOf, ownSetting } from "./own-setting.ts";

/** From now on nothing goes there, nor what waits to be sent. 2 GetItem + 1 transaction of 2. */
export const removeChannel = route(declared, async ({ params }, context) => {
  const { stored, setting } = await ownSetting(context);
  const found = channelOf(setting, params.id);
  if (!found.ok) return found;
  return done(plan(notificationSettingNoun, context.actor.memberId, stored, withoutChannel(setting, params.id), actOf(declared, context)));
});
