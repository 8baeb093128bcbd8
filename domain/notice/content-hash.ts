import { canonicalJson } from "../kernel/canonical.ts";
import { sha256 } from "../kernel/sha256.ts";
import type { Sha256Hex } from "../kernel/sha256-hex.ts";
import type { PublicNotice } from "./public-notice.ts";

/** What a notice says and never changes: the fields its hash is taken of, as anyone may recompute it (R06). */
export const publishedText = ({ title, reason, howToObject, items, startsAt }: PublicNotice) => ({
  title,
  reason,
  howToObject,
  items,
  startsAt,
});

/** SHA-256 of the RFC 8785 form of the published text. */
export const noticeHash = (notice: PublicNotice): Sha256Hex => sha256(canonicalJson(publishedText(notice)));
