import { ok } from "../../domain/kernel/result.ts";
import { audiencesOf } from "../../domain/member/actor.ts";
import { readInbox as declared } from "../../domain/work-item/contract.ts";
import type { InboxRow } from "../shell/ports.ts";
import { route } from "../shell/route.ts";

const defaultLimit = 50;

/** Overdue and soonest first, also from page to page. One Query for each audience the member belongs to, five or six. */
export const readInbox = route(declared, async ({ request }, context) => {
  const limit = request.limit ?? defaultLimit;
  const after = placeIn(request.cursor);
  const pages = await Promise.all(audiencesOf(context.actor).map((audience) => context.work.inbox(audience, { after, limit })));
  const found = pages.flatMap(({ rows }) => rows).toSorted(bySoonest);
  const shown = found.slice(0, limit);
  const last = shown.at(-1);
  const more = found.length > limit || pages.some(({ cursor }) => cursor !== null);
  return ok({ commitments: [], view: { rows: shown.map(({ item }) => item), cursor: more && last ? cursorAt(last) : null } });
});

/** As the index sorts: by code unit, so that what has no due time (`~`) comes last. */
const bySoonest = (a: InboxRow, b: InboxRow): number => (a.place < b.place ? -1 : 1);

const cursorAt = ({ place }: InboxRow): string => Buffer.from(place).toString("base64url");

/** Undefined, so from the beginning, when the cursor is none of ours. */
const placeIn = (cursor: string | undefined): string | undefined => {
  const place = Buffer.from(cursor ?? "", "base64url").toString("utf8");
  return /^(?:~|\d{4}-)[ -~]*$/.test(place) ? place : undefined;
};
