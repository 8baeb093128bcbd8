import { listNotices as declared } from "../../domain/notice/contract.ts";
import { NoticeRow } from "../../domain/notice/notice-view.ts";
import { route } from "../shell/route.ts";
import { publicPage } from "./public-page.ts";

/** R06, R63: every notice that is out or was, newest first; 1 Query. */
export const listNotices = route(declared, async ({ request }, context) =>
  publicPage(context, "public:notice", request, ({ id, summary }) => NoticeRow.parse({ ...summary, noticeId: id })),
);
