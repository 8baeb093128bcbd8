import * as z from "zod";
import { canonicalJson } from "../kernel/canonical.ts";
import type { Deciding } from "../kernel/deciding.ts";
import { Id } from "../kernel/id.ts";
import { Instant } from "../kernel/instant.ts";
import { newestFirst } from "../kernel/newest-first.ts";
import type { Noun } from "../kernel/noun.ts";
import { placed } from "../kernel/place.ts";
import { sha256 } from "../kernel/sha256.ts";
import { Sha256Hex } from "../kernel/sha256-hex.ts";
import { NoticeItem } from "./public-notice.ts";

/** 公告: tells a result at a permanent address and invites nothing (R84); its words never change once published. */
export const Announcement = z.strictObject({
  announcementId: Id,
  cycleId: Id,
  kind: z.enum(["acceptance-result", "award", "promotion", "unit-results", "unit-revocation"]),
  /** The record whose result it tells: acceptance, procurement, promotion, result list or unit. */
  subjectId: Id,
  title: z.string(),
  text: z.string(),
  items: z.array(NoticeItem).max(500),
  publishedAt: Instant,
  /** SHA-256 of the RFC 8785 form of kind, title, text, items and publishedAt. */
  contentHash: Sha256Hex,
});
export type Announcement = z.infer<typeof Announcement>;

/** Publishes a result. Only what everyone may read belongs in it; persons only with their consent (PIPL 25). */
export const announce = (asked: Omit<Announcement, "publishedAt" | "contentHash">, { now }: Pick<Deciding, "now">): Announcement => {
  const { kind, title, text, items } = asked;
  return { ...asked, publishedAt: now, contentHash: sha256(canonicalJson({ kind, title, text, items, publishedAt: now })) };
};

export const announcementNoun: Noun<Announcement> = {
  name: "announcement",
  schema: Announcement,
  place: ({ cycleId, kind, title, publishedAt, contentHash }) =>
    placed("published", {
      list: { key: "public:announcement", sort: newestFirst(publishedAt) },
      summary: { cycleId, kind, title, publishedAt, contentHash },
    }),
};
