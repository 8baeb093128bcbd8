import { ok, refuse } from "../../domain/kernel/result.ts";
import { announcementNoun } from "../../domain/notice/announcement.ts";
import { readAnnouncement as declared } from "../../domain/notice/contract.ts";
import { route } from "../shell/route.ts";

/** R06, R84: an announcement exists only published; 1 GetItem. */
export const readAnnouncement = route(declared, async ({ params }, context) => {
  const found = await context.records.get(announcementNoun, params.id);
  if (!found) return refuse("unknown-record", declared.clause, { noun: "announcement", id: params.id });
  return ok({ commitments: [], view: found.state });
});
