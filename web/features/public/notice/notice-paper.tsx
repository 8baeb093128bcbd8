import { localDateOf } from "../../../../domain/kernel/instant.ts";
import type { NoticeView } from "../../../../domain/notice/notice-view.ts";
import { useSession } from "../../../session/session-context.ts";
import { OfficialPaper } from "../parts/official-paper.tsx";
import { PaperItems } from "../parts/paper-items.tsx";
import { Paragraphs } from "../parts/paragraphs.tsx";
import { closing, moment } from "../parts/when.ts";
import { words } from "./words.ts";

/** The notice as it is posted up, in Chinese whatever language the page speaks. */
export const NoticePaper = ({ notice }: { readonly notice: NoticeView }) => {
  const { title, reason, items, startsAt, endsAt, objectionsUntil } = notice;
  const { zh } = words;
  const { contact } = useSession().settings;
  return (
    <OfficialPaper title={title} on={localDateOf(startsAt)}>
      <Paragraphs text={reason} />
      <p>{zh.period(moment("zh", startsAt), closing("zh", endsAt))}</p>
      {objectionsUntil === endsAt ? null : <p>{zh.objectionsUntil(closing("zh", objectionsUntil))}</p>}
      <PaperItems caption={zh.items(items.length)} items={items} />
      <p>{zh.howTo}</p>
      <p className="address">{`${location.origin}/notices/${notice.noticeId}`}</p>
      {contact === null ? null : <p>{zh.contact(contact)}</p>}
    </OfficialPaper>
  );
};
