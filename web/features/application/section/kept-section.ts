import { del, get, set } from "idb-keyval";
import * as z from "zod";
import type { Copy } from "./autosave.ts";

const Fields = z.record(z.string(), z.json());
const Kept = z.object({ base: Fields, baseVersion: z.int(), mine: Fields });

const keyOf = (memberId: string, sectionId: string): string => `section ${memberId} ${sectionId}`;

/** What this device kept of a section that the server has not taken yet; null when nothing, or when the browser keeps nothing. */
export const keptSection = async (memberId: string, sectionId: string): Promise<Copy | null> => {
  const kept: unknown = await get(keyOf(memberId, sectionId)).catch(() => undefined);
  return Kept.safeParse(kept).data ?? null;
};

/** Keeps it; false when the browser refuses, so that the user can be told not to close the page. */
export const keepSection = (memberId: string, sectionId: string, { base, baseVersion, mine }: Copy): Promise<boolean> =>
  set(keyOf(memberId, sectionId), { base, baseVersion, mine }).then(
    () => true,
    () => false,
  );

export const dropSection = (memberId: string, sectionId: string): Promise<void> => del(keyOf(memberId, sectionId)).catch(() => undefined);
