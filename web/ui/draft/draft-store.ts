import { createStore, delMany, entries, get, keys, update } from "idb-keyval";
import * as z from "zod";
import { isOverdue } from "./kept-days.ts";

/** What one window typed into a form, when it was last kept. */
export const Draft = z.object({ tab: z.string(), savedAt: z.string(), values: z.record(z.string(), z.unknown()) });
export type Draft = z.infer<typeof Draft>;

const Drafts = z.array(Draft);

/** Of each form, those of the last few windows: what one window typed never takes the place of what another typed. */
const mostWindows = 4;

const store = createStore("zhisheng-drafts", "drafts");

const draftsIn = (kept: unknown): readonly Draft[] => {
  const read = Drafts.safeParse(kept);
  return read.success ? read.data : [];
};

const isFresh = ({ savedAt }: Draft): boolean => !isOverdue(savedAt, Date.now());

const newestOf = (drafts: readonly Draft[]): Draft | null =>
  drafts.filter(isFresh).toSorted((one, other) => other.savedAt.localeCompare(one.savedAt))[0] ?? null;

/** Which form of which member a draft belongs to. */
export const draftKey = (memberId: string, contract: string, about: unknown): string =>
  `${memberId}\n${contract}\n${JSON.stringify(about)}`;

/** The newest draft of a form; null where none is kept. */
export const readDraft = async (key: string): Promise<Draft | null> => newestOf(draftsIn(await get(key, store)));

/** Keeps what one window typed beside what others typed. */
export const keepDraft = (key: string, draft: Draft): Promise<void> =>
  update(
    key,
    (kept: unknown) => [draft, ...draftsIn(kept).filter(({ tab }) => tab !== draft.tab)].filter(isFresh).slice(0, mostWindows),
    store,
  );

export const removeDraft = (key: string): Promise<void> => delMany([key], store);

export type KeptDraft = { readonly key: string; readonly contract: string; readonly about: unknown; readonly savedAt: string };

const aboutOf = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

/** The drafts of a member on this device, the newest first. */
export const draftsOf = async (memberId: string): Promise<readonly KeptDraft[]> =>
  (await entries(store))
    .flatMap(([key, kept]) => {
      const name = String(key);
      const newest = newestOf(draftsIn(kept));
      const [, contract = "", about = ""] = name.split("\n");
      return newest && name.startsWith(`${memberId}\n`) ? [{ key: name, contract, about: aboutOf(about), savedAt: newest.savedAt }] : [];
    })
    .toSorted((one, other) => other.savedAt.localeCompare(one.savedAt));

/** Removes all drafts of a member from this device: at sign-out on a shared computer. */
export const clearDrafts = async (memberId: string): Promise<void> =>
  delMany(
    (await keys(store)).filter((key) => String(key).startsWith(`${memberId}\n`)),
    store,
  );

/** Removes what is older than a month, whoever typed it. */
export const sweepDrafts = async (): Promise<void> =>
  delMany(
    (await entries(store)).filter(([, kept]) => newestOf(draftsIn(kept)) === null).map(([key]) => key),
    store,
  );
