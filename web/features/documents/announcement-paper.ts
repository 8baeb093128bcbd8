import type { Announcement } from "../../../domain/notice/announcement.ts";
import { dayOnly } from "../../language/format.ts";
import type { Language } from "../../language/words.ts";
import { type Paper, paragraphsOf } from "../../ui/documents/paper.ts";
import { words } from "../public/announcement/words.ts";
import { itemsTable } from "./items-table.ts";

type About = { readonly language: Language; readonly body: string | null; readonly origin: string };

/** An announcement as an official paper (公告), with its lasting address and the hash by which it is checked. */
export const announcementPaper = (announcement: Announcement, { language, body, origin }: About): Paper => {
  const { announcementId, title, text, items, publishedAt, contentHash } = announcement;
  const w = words[language];
  return {
    language,
    title,
    by: body,
    on: dayOnly(language, publishedAt),
    blocks: [
      ...paragraphsOf(text),
      ...(items.length === 0 ? [] : [itemsTable(language, w.items(items.length), items)]),
      { is: "fine", text: w.number(announcementId) },
      { is: "fine", text: `${origin}/announcements/${announcementId}` },
      { is: "fine", text: w.hashOnPaper(contentHash) },
    ],
  };
};
