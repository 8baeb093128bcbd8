import { plan } from "../../domain/kernel/commitment.ts";
import { chooseNotifications as declared } from "../../domain/notification/contract.ts";
import { notificationSettingNoun } from "../../domain/notification/notification-setting.ts";
import { actOf, done } from "../shell/act-on.ts";
import { route } from "../shell/route.ts";
import { ownSetting } from "./own-setting.ts";

/** A digest that is still to be written today is written by the new choice. 2 GetItem + 1 transaction of 2. */
export const chooseNotifications = route(declared, async ({ request }, context) => {
  const { stored, setting } = await ownSetting(context);
  return done(plan(notificationSettingNoun, context.actor.memberId, stored, { ...setting, ...request }, actOf(declared, context)));
});
