import { mergeContent } from "../../../../domain/application/merge-content.ts";
import type { Fields } from "../../../../domain/kernel/history.ts";
import type { Answer, Problem } from "../../../api/problem.ts";

/**
 * A section between the keyboard and the server. `base` is what the server had at `baseVersion`, `mine` what stands in the form. Nothing
 * typed is ever dropped: whatever happens, `mine` stays until the user decides otherwise.
 */
export type Autosave = {
  readonly base: Fields;
  readonly baseVersion: number;
  readonly mine: Fields;
  readonly standing: Standing;
  readonly savedAt: string | null;
};

type Standing =
  | { readonly kind: "saved" }
  | { readonly kind: "typed" }
  | { readonly kind: "saving"; readonly sent: Fields }
  /** Nobody answered: it is kept on this device and sent again. */
  | { readonly kind: "waiting" }
  /** A colleague changed the same answers; the user says which stand. */
  | { readonly kind: "conflict"; readonly theirs: Fields; readonly version: number; readonly places: readonly string[] }
  | { readonly kind: "refused"; readonly problem: Problem };

export type Copy = Pick<Autosave, "base" | "baseVersion" | "mine">;

type OnServer = { readonly content: Fields; readonly version: number; readonly savedAt: string | null };

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

const settled = (saving: Autosave, { content, version, savedAt }: OnServer, mine: Fields): Autosave => ({
  ...saving,
  ...{ base: content, baseVersion: version, savedAt: savedAt ?? saving.savedAt, mine },
  standing: { kind: isSame(mine, content) ? "saved" : "typed" },
});

/** How it begins: as the server has it, with what this device kept since, joined three ways when others wrote meanwhile. */
export const begin = (server: OnServer, kept: Copy | null): Autosave => {
  const start: Autosave = {
    base: server.content,
    baseVersion: server.version,
    mine: server.content,
    standing: { kind: "saved" },
    savedAt: server.savedAt,
  };
  if (!kept || isSame(kept.mine, server.content)) return start;
  if (kept.baseVersion === server.version) return settled(start, server, kept.mine);
  return meet({ ...start, base: kept.base, mine: kept.mine }, server);
};

/** What the server has now meets what was typed: joined where only one side changed, else the places are named. */
export const meet = (saving: Autosave, server: OnServer): Autosave => {
  const { content, conflicts } = mergeContent(saving.base, server.content, saving.mine);
  if (conflicts.length === 0) return settled(saving, server, content);
  return { ...saving, standing: { kind: "conflict", theirs: server.content, version: server.version, places: conflicts } };
};

export const typed = (saving: Autosave, mine: Fields): Autosave => ({
  ...saving,
  mine,
  standing: saving.standing.kind === "saving" || saving.standing.kind === "conflict" ? saving.standing : { kind: "typed" },
});

export const sending = (saving: Autosave): Autosave => ({ ...saving, standing: { kind: "saving", sent: saving.mine } });

/** The server took what was sent; what was typed meanwhile is the next to send. */
const taken = (saving: Autosave, { version, at }: { readonly version: number; readonly at: string }): Autosave => {
  const sent = saving.standing.kind === "saving" ? saving.standing.sent : saving.mine;
  return settled(saving, { content: sent, version, savedAt: at }, saving.mine);
};

export const unreached = (saving: Autosave): Autosave => ({ ...saving, standing: { kind: "waiting" } });

const refused = (saving: Autosave, problem: Problem): Autosave => ({ ...saving, standing: { kind: "refused", problem } });

type Saved = { readonly contentVersion: number; readonly at: string; readonly merged: boolean };

/** What an answer to a save means, and whether the section is to be read anew because colleagues wrote in it too. */
export const answered = (saving: Autosave, answer: Answer<Saved>): { readonly next: Autosave; readonly readAnew: boolean } => {
  if (answer.ok) return { next: taken(saving, { version: answer.view.contentVersion, at: answer.view.at }), readAnew: answer.view.merged };
  if (answer.failure.kind !== "refused") return { next: unreached(saving), readAnew: false };
  const { problem } = answer.failure;
  return { next: refused(saving, problem), readAnew: problem.code === "section-changed" };
};

/** The user settled a conflict: their own answers stand, or the colleague's do in the places both changed. */
export const decided = (saving: Autosave, whose: "mine" | "theirs"): Autosave => {
  if (saving.standing.kind !== "conflict") return saving;
  const { theirs, version } = saving.standing;
  const server = { content: theirs, version, savedAt: null };
  const joined = whose === "mine" ? mergeContent(saving.base, theirs, saving.mine) : mergeContent(saving.base, saving.mine, theirs);
  return settled(saving, server, joined.content);
};
