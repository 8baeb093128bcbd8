import * as z from "zod";
import { By } from "../kernel/history.ts";
import { Id } from "../kernel/id.ts";
import { Instant } from "../kernel/instant.ts";
import { newestFirst } from "../kernel/newest-first.ts";
import type { Noun } from "../kernel/noun.ts";
import { placed } from "../kernel/place.ts";

/** Who looked at the signs of a year, when and why (R05). Looking is itself on record, and nobody takes it back. */
export const SignLook = z.strictObject({
  lookId: Id,
  cycleId: Id,
  reason: z.string().trim().min(4).max(1000),
  by: By,
  at: Instant,
});
export type SignLook = z.infer<typeof SignLook>;

/** How long after the reason was given the signs may be read under it. */
const lookLastsMs = 24 * 3_600_000;

export const lookHasEnded = ({ at }: Pick<SignLook, "at">, now: Instant): boolean => Date.parse(now) - Date.parse(at) > lookLastsMs;

export const signLooksOf = (cycleId: string): string => `cycle:${cycleId}:sign-look`;

export const signLookNoun: Noun<SignLook> = {
  name: "sign-look",
  schema: SignLook,
  place: ({ cycleId, reason, by, at }) =>
    placed("recorded", { list: { key: signLooksOf(cycleId), sort: newestFirst(at) }, summary: { reason, memberId: by.memberId, at } }),
};
