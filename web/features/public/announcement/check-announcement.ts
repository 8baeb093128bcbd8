import { canonicalJson } from "../../../../domain/kernel/canonical.ts";
import { sha256 } from "../../../../domain/kernel/sha256.ts";
import type { Announcement } from "../../../../domain/notice/announcement.ts";

/** The fingerprint of an announcement, worked out from what the reader was given of it. */
export const fingerprintOf = ({ kind, title, text, items, publishedAt }: Announcement): string =>
  sha256(canonicalJson({ kind, title, text, items, publishedAt }));

/** A fingerprint as someone typed or pasted it: spaces and capitals do not matter. Null when it is none. */
export const notedFingerprint = (typed: string): string | null => {
  const hash = typed.replace(/\s/g, "").toLowerCase();
  return /^[0-9a-f]{64}$/.test(hash) ? hash : null;
};
