import * as z from "zod";
import { Id } from "../kernel/id.ts";
import { Instant } from "../kernel/instant.ts";

/** Ways to be told outside the portal: mail, and the group robots of WeCom and DingTalk. */
export const ChannelKind = z.enum(["mail", "wecom", "dingtalk"]);
export type ChannelKind = z.infer<typeof ChannelKind>;

/** A code sent to a new address, until it is given back. */
const Confirmation = z.strictObject({ sealedCode: z.string(), until: Instant, triesLeft: z.int().nonnegative() });

/** Where a member is told. Addresses and keys lie under seal; `hint` is enough for their owner to know which it is. */
export const Channel = z.strictObject({
  channelId: Id,
  kind: ChannelKind,
  sealedAddress: z.string(),
  /** DingTalk's signing secret, null where there is none. */
  sealedSecret: z.string().nullable(),
  /** `l***@example.com`, or the last four characters of a robot's key. */
  hint: z.string().max(120),
  /** `failing` after the address refused a message: nothing is sent until it is confirmed anew. */
  status: z.enum(["unconfirmed", "confirmed", "failing"]),
  confirmation: Confirmation.nullable(),
});
export type Channel = z.infer<typeof Channel>;
