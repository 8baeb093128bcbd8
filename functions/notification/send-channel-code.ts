import { refuse } from "../../domain/kernel/result.ts";
import { sendChannelCode as declared } from "../../domain/notification/contract.ts";
import { actOf } from "../shell/act-on.ts";
import { route } from "../shell/route.ts";
import { channelOf, ownSetting } from "./own-setting.ts";
import { sendCode } from "./send-code.ts";

/** A new code for a channel that is not confirmed, or failed since. 2 GetItem + 1 transaction of 4. */
export const sendChannelCode = route(declared, async ({ params }, context) => {
  const own = await ownSetting(context);
  const channel = channelOf(own.setting, params.id);
  if (!channel.ok) return channel;
  if (channel.value.status === "confirmed") return refuse("channel-confirmed", declared.clause);
  if (!context.notifying.offered.includes(channel.value.kind)) return refuse("channel-not-offered", declared.clause);
  return sendCode(own, channel.value, actOf(declared, context), context);
});
