import * as z from "zod";
import { dropWork, keepWork, keptWork, type WorkKey } from "../../../ui/draft/kept-work.ts";
import type { Copy } from "./autosave.ts";

const Fields = z.record(z.string(), z.json());
const Kept = z.object({ base: Fields, baseVersion: z.int(), mine: Fields });

const keyOf = (memberId: string, id: string): WorkKey => ({ kind: "section", memberId, id });

/** What this device kept of a section that the server has not taken yet. */
export const keptSection = (memberId: string, id: string): Promise<Copy | null> => keptWork(keyOf(memberId, id), Kept);

export const keepSection = (memberId: string, id: string, { base, baseVersion, mine }: Copy): Promise<boolean> =>
  keepWork(keyOf(memberId, id), { base, baseVersion, mine });

export const dropSection = (memberId: string, id: string): Promise<void> => dropWork(keyOf(memberId, id));
