import { del, delMany, entries, get, keys, set } from "idb-keyval";
import * as z from "zod";
import { isOverdue } from "./kept-days.ts";

/** What screens of their own keep of a member's work: a section, the marks of a unit, a dissent, a project's score sheet, the findings of a visit. */
const workKinds = ["section", "marks", "dissent", "sheet", "findings"] as const;
type WorkKind = (typeof workKinds)[number];
/** Copies of what was read, to be worked through without a network: cleared like work, but nothing is lost with them. */
type CopyKind = "visit";

export type WorkKey = { readonly kind: WorkKind | CopyKind; readonly memberId: string; readonly id: string };

const nameOf = ({ kind, memberId, id }: WorkKey): string => `${kind} ${memberId} ${id}`;

const Kept = z.object({ savedAt: z.string(), work: z.unknown() });

/** What this device kept; null when nothing, when it is damaged, or when the browser keeps nothing. */
export const keptWork = async <Work>(key: WorkKey, schema: z.ZodType<Work>): Promise<Work | null> => {
  const kept: unknown = await get(nameOf(key)).catch(() => undefined);
  return schema.safeParse(Kept.safeParse(kept).data?.work).data ?? null;
};

/** Keeps it; false when the browser refuses, so that the user can be told not to close the page. */
export const keepWork = (key: WorkKey, work: unknown): Promise<boolean> =>
  set(nameOf(key), { savedAt: new Date().toISOString(), work }).then(
    () => true,
    () => false,
  );

export const dropWork = (key: WorkKey): Promise<void> => del(nameOf(key)).catch(() => undefined);

/** A piece of a member's work that this device holds and the server does not. */
export type WorkPiece = { readonly kind: WorkKind; readonly memberId: string; readonly id: string; readonly savedAt: string };

/** One entry as a piece of work; nothing for a copy, or what is damaged. */
export const pieceOf = (name: string, kept: unknown): WorkPiece | null => {
  const [kind, memberId, ...id] = name.split(" ");
  const isWork = workKinds.find((one) => one === kind);
  const { data } = Kept.safeParse(kept);
  return isWork && memberId && data ? { kind: isWork, memberId, id: id.join(" "), savedAt: data.savedAt } : null;
};

/** A member's work on this device, the newest first. */
export const workOf = async (memberId: string): Promise<readonly WorkPiece[]> =>
  (await entries())
    .flatMap(([name, kept]) => pieceOf(String(name), kept) ?? [])
    .filter((piece) => piece.memberId === memberId)
    .toSorted((one, other) => other.savedAt.localeCompare(one.savedAt));

/** Removes all of a member's work, and what was copied for it, from this device. */
export const clearWork = async (memberId: string): Promise<void> =>
  delMany((await keys()).filter((name) => String(name).split(" ")[1] === memberId));

/** Whether an entry is past its time. */
const isStale = (kept: unknown, now: number): boolean => isOverdue(Kept.safeParse(kept).data?.savedAt ?? "", now);

/** Removes what was left for longer than unsent work is kept, whosever it is. */
export const sweepWork = async (): Promise<void> =>
  delMany((await entries()).filter(([, kept]) => isStale(kept, Date.now())).map(([name]) => name));
