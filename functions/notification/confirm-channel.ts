import { plan } from "../../domain/kernel/commitment.ts";
import { refuse } from "../../domain/kernel/result.ts";
import { confirmed, triedInVain } from "../../domain/notification/change-channels.ts";
import { isCodeOut } from "../../domain/notification/channel-code.ts";
import { confirmChannel as declared } from "../../domain/notification/contract.ts";
import { nextDigestAt } from "../../domain/notification/digest-time.ts";
import { notificationSettingNoun } from "../../domain/notification/notification-setting.ts";
import { actOf, done } from "../shell/act-on.ts";
import { route } from "../shell/route.ts";
import { channelOf, ownSetting } from "./own-setting.ts";

const attempts = 5;

/**
 * The code proves that its owner reads what goes there. A wrong one is counted before it is told, so that nobody tries more often by trying
 * at the same time. 2 GetItem + 1 transaction of 2.
 */
export const confirmChannel = route(declared, async ({ params, request }, context) => {
  const { vault, records, references, now, actor } = context;
  const act = actOf(declared, context);
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const { stored, setting } = await ownSetting(context);
    const found = channelOf(setting, params.id);
    if (!found.ok) return found;
    const { status, confirmation } = found.value;
    if (status === "confirmed") return refuse("channel-confirmed", declared.clause);
    if (confirmation === null || !isCodeOut(found.value, now)) return refuse("code-over", declared.clause);
    if ((await vault.open(confirmation.sealedCode)) === request.code) {
      const digestAt = nextDigestAt(actor.memberId, await references.calendar(), now);
      return done(plan(notificationSettingNoun, actor.memberId, stored, confirmed(setting, params.id, now, digestAt), act));
    }
    const counted = plan(notificationSettingNoun, actor.memberId, stored, triedInVain(setting, params.id), act);
    if ((await records.commit([counted])) === "done") return refuse("code-wrong", declared.clause, { left: confirmation.triesLeft - 1 });
  }
  return refuse("busy", declared.clause);
});
