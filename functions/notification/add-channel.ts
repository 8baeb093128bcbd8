import { refuse } from "../../domain/kernel/result.ts";
import { addressOf } from "../../domain/notification/address.ts";
import { decideAddChannel } from "../../domain/notification/change-channels.ts";
import type { Channel } from "../../domain/notification/channel.ts";
import { addChannel as declared } from "../../domain/notification/contract.ts";
import { actOf } from "../shell/act-on.ts";
import { route } from "../shell/route.ts";
import { ownSetting } from "./own-setting.ts";
import { sendCode } from "./send-code.ts";

/** Nothing but a code goes to the new address until its owner gives that back. 2 GetItem + 1 transaction of 4. */
export const addChannel = route(declared, async ({ request }, context) => {
  const { vault, notifying, newId } = context;
  const { kind, secret } = request;
  if (!notifying.offered.includes(kind)) return refuse("channel-not-offered", declared.clause);
  const found = addressOf(kind, request.address);
  if (!found) return refuse("address-not-usable", declared.clause);
  const { stored, setting } = await ownSetting(context);
  const known = await Promise.all(
    setting.channels.map(async ({ sealedAddress, ...one }) => ({ kind: one.kind, address: await vault.open(sealedAddress) })),
  );
  const channel: Channel = {
    channelId: newId(),
    kind,
    sealedAddress: await vault.seal(found.address),
    sealedSecret: kind === "dingtalk" && secret !== undefined ? await vault.seal(secret) : null,
    hint: found.hint,
    status: "unconfirmed",
    confirmation: null,
  };
  const added = decideAddChannel(setting, channel, found.address, known);
  return added.ok ? sendCode({ stored, setting: added.value }, channel, actOf(declared, context), context) : added;
});
