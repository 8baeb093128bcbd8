import { canonicalJson, type Json } from "../../../../domain/kernel/canonical.ts";
import { genesisHash, verifyChain } from "../../../../domain/kernel/hash-chain.ts";
import { type HistoryEntry, replay } from "../../../../domain/kernel/history.ts";
import { sha256 } from "../../../../domain/kernel/sha256.ts";
import type { NoticeView } from "../../../../domain/notice/notice-view.ts";

export type NoticeChecked = {
  readonly check: "text" | "start" | "chain" | "head" | "state";
  readonly outcome: "matches" | "differs";
  /** The first change that does not fit its neighbours. */
  readonly brokenAt?: number;
};

/** What the page shows that a notice's changes must add up to. */
const shownOf = ({
  title,
  reason,
  howToObject,
  items,
  status,
  startsAt,
  objectionsUntil,
  openObjections,
  suspendedAt,
  endedAt,
}: NoticeView) => ({
  ...{ title, reason, howToObject, items, status, startsAt },
  ...{ objectionsUntil, openObjections, suspendedAt, endedAt },
});

const agrees = (same: boolean): NoticeChecked["outcome"] => (same ? "matches" : "differs");

/** R06: works the fingerprints of a notice out again from what the page was given, and says what agrees. */
export const checkNotice = (notice: NoticeView, entries: readonly HistoryEntry[]): readonly NoticeChecked[] => {
  const { title, reason, howToObject, items, startsAt, contentHash, hash } = notice;
  const chain = verifyChain(entries.map((entry) => ({ ...entry })));
  const told = replay(entries);
  const shown: Readonly<Record<string, Json>> = shownOf(notice);
  const [first] = entries;
  return [
    { check: "text", outcome: agrees(sha256(canonicalJson({ title, reason, howToObject, items, startsAt })) === contentHash) },
    { check: "start", outcome: agrees(first?.version === 1 && first.previousHash === genesisHash) },
    chain.ok
      ? { check: "chain", outcome: "matches" }
      : { check: "chain", outcome: "differs", brokenAt: Number(chain.refusal.details["version"]) },
    { check: "head", outcome: agrees(entries.at(-1)?.hash === hash) },
    {
      check: "state",
      outcome: agrees(Object.entries(shown).every(([field, value]) => canonicalJson(told[field] ?? null) === canonicalJson(value))),
    },
  ];
};
