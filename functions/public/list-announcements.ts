import { AnnouncementRow, listAnnouncements as declared } from "../../domain/notice/contract.ts";
import { route } from "../shell/route.ts";
import { publicPage } from "./public-page.ts";

/** R06, R84: newest first; 1 Query. */
export const listAnnouncements = route(declared, async ({ request }, context) =>
  publicPage(context, "public:announcement", request, ({ id, summary }) => AnnouncementRow.parse({ ...summary, announcementId: id })),
);
