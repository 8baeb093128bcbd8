import type { NoticeView } from "../../../domain/notice/notice-view.ts";
import { dayOnly } from "../../language/format.ts";
import type { Language } from "../../language/words.ts";
import { type Paper, paragraphsOf } from "../../ui/documents/paper.ts";
import { words } from "../public/notice/words.ts";
import { closing, moment } from "../public/parts/when.ts";
import { itemsTable } from "./items-table.ts";

type About = {
  readonly language: Language;
  readonly body: string | null;
  readonly contact: string | null;
  /** Where the portal is, to tell where objections go. */
  readonly origin: string;
};

/** A public notice as an official paper (公示). Its text is as published, in Chinese. */
export const noticePaper = (notice: NoticeView, { language, body, contact, origin }: About): Paper => {
  const { noticeId, title, reason, items, startsAt, endsAt, objectionsUntil, contentHash } = notice;
  const w = words[language];
  return {
    language,
    title,
    by: body,
    on: dayOnly(language, startsAt),
    blocks: [
      ...paragraphsOf(reason),
      { is: "paragraph", text: w.period(moment(language, startsAt), closing(language, endsAt)) },
      ...(objectionsUntil === endsAt ? [] : [{ is: "paragraph", text: w.objectionsUntil(closing(language, objectionsUntil)) } as const]),
      itemsTable(language, w.items(items.length), items),
      { is: "paragraph", text: w.howTo },
      { is: "plain", text: `${origin}/notices/${noticeId}` },
      ...(contact === null ? [] : [{ is: "paragraph", text: w.contact(contact) } as const]),
      { is: "fine", text: `${w.contentHash} (SHA-256): ${contentHash}` },
    ],
  };
};
