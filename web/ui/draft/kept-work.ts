import { del, delMany, get, keys, set } from "idb-keyval";
import type * as z from "zod";

/** What screens of their own keep of a member's work: a section, the marks of a unit, a project's score sheet, the findings of a visit. */
type WorkKind = "section" | "marks" | "sheet" | "findings";
/** Copies of what was read, to be worked through without a network: cleared like work, but nothing is lost with them. */
type CopyKind = "visit";

const workKinds: readonly string[] = ["section", "marks", "sheet", "findings"] satisfies readonly WorkKind[];

export type WorkKey = { readonly kind: WorkKind | CopyKind; readonly memberId: string; readonly id: string };

const nameOf = ({ kind, memberId, id }: WorkKey): string => `${kind} ${memberId} ${id}`;

/** What this device kept; null when nothing, when it is damaged, or when the browser keeps nothing. */
export const keptWork = async <Work>(key: WorkKey, schema: z.ZodType<Work>): Promise<Work | null> => {
  const kept: unknown = await get(nameOf(key)).catch(() => undefined);
  return schema.safeParse(kept).data ?? null;
};

/** Keeps it; false when the browser refuses, so that the user can be told not to close the page. */
export const keepWork = (key: WorkKey, work: unknown): Promise<boolean> =>
  set(nameOf(key), work).then(
    () => true,
    () => false,
  );

export const dropWork = (key: WorkKey): Promise<void> => del(nameOf(key)).catch(() => undefined);

const namesOf = async (memberId: string): Promise<readonly string[]> =>
  (await keys()).map(String).filter((name) => name.split(" ")[1] === memberId);

/** How many pieces of a member's work this device holds and the server does not. */
export const countWork = async (memberId: string): Promise<number> =>
  (await namesOf(memberId)).filter((name) => workKinds.includes(name.split(" ")[0] ?? "")).length;

/** Removes all of a member's work, and what was copied for it, from this device. */
export const clearWork = async (memberId: string): Promise<void> => delMany([...(await namesOf(memberId))]);
