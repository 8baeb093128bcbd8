import * as z from "zod";
import { ok } from "../../domain/kernel/result.ts";
import { audiencesOf } from "../../domain/member/actor.ts";
import { readInbox as declared } from "../../domain/work-item/contract.ts";
import type { WorkItem } from "../../domain/work-item/work-item.ts";
import { route } from "../shell/route.ts";

/** Where each audience's page ended; audiences without more are absent. */
const Cursors = z.record(z.string(), z.string());

/** Overdue and soonest first. One Query for each audience the member belongs to, five or six. */
export const readInbox = route(declared, async ({ request }, context) => {
  const ended = cursorsIn(request.cursor);
  const audiences = audiencesOf(context.actor).filter((audience) => ended === undefined || audience in ended);
  const pages = await Promise.all(
    audiences.map(async (audience) => ({
      audience,
      page: await context.work.inbox(audience, { limit: request.limit, cursor: ended?.[audience] }),
    })),
  );
  const rows = pages.flatMap(({ page }) => page.rows).toSorted(bySoonest);
  const open = pages.flatMap(({ audience, page }) => (page.cursor === null ? [] : [[audience, page.cursor]]));
  const cursor = open.length === 0 ? null : Buffer.from(JSON.stringify(Object.fromEntries(open))).toString("base64url");
  return ok({ commitments: [], view: { rows, cursor } });
});

const bySoonest = (a: WorkItem, b: WorkItem): number =>
  (a.dueAt ?? "~").localeCompare(b.dueAt ?? "~") || a.openedAt.localeCompare(b.openedAt);

const cursorsIn = (cursor: string | undefined): Record<string, string> | undefined => {
  if (cursor === undefined) return undefined;
  try {
    return Cursors.parse(JSON.parse(Buffer.from(cursor, "base64url").toString("utf8")));
  } catch {
    return undefined;
  }
};
