import { useParams } from "wouter";
import { localDateOf } from "../../../../domain/kernel/instant.ts";
import type { Announcement } from "../../../../domain/notice/announcement.ts";
import { readAnnouncement } from "../../../../domain/notice/contract.ts";
import { useSession } from "../../../session/session-context.ts";
import { OfficialPaper } from "../parts/official-paper.tsx";
import { OneRead } from "../parts/one-read.tsx";
import { PaperItems } from "../parts/paper-items.tsx";
import { Paragraphs } from "../parts/paragraphs.tsx";
import { Permalink } from "../parts/permalink.tsx";
import { readOf } from "../parts/read-of.ts";
import { WordPart } from "../parts/word-part.tsx";
import { AnnouncementCheck } from "./announcement-check.tsx";
import { words } from "./words.ts";

const useReadAnnouncement = readOf(readAnnouncement);

export const AnnouncementScreen = () => {
  const { id } = useParams<{ id: string }>();
  const read = useReadAnnouncement({ params: { id } });
  return (
    <OneRead read={read}>
      {(announcement) => (
        <section>
          <Paper announcement={announcement} />
          <Saved announcement={announcement} />
          <AnnouncementCheck announcement={announcement} />
          <Permalink />
        </section>
      )}
    </OneRead>
  );
};

const Paper = ({ announcement }: { readonly announcement: Announcement }) => {
  const { title, text, items, publishedAt, announcementId, contentHash } = announcement;
  const { zh } = words;
  return (
    <OfficialPaper title={title} on={localDateOf(publishedAt)}>
      <Paragraphs text={text} />
      {items.length === 0 ? null : <PaperItems caption={zh.items(items.length)} items={items} />}
      <p className="fine">
        {zh.number(announcementId)}
        <br />
        {zh.hashOnPaper(contentHash)}
      </p>
    </OfficialPaper>
  );
};

/** The announcement as a Word file, to be posted up or filed. */
const Saved = ({ announcement }: { readonly announcement: Announcement }) => {
  const { body } = useSession().settings;
  return (
    <WordPart
      write={async (language) => {
        const { announcementPaper } = await import("../../documents/announcement-paper.ts");
        return announcementPaper(announcement, { language, body, origin: location.origin });
      }}
    />
  );
};
