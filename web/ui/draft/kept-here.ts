import { makeKeptUploads } from "../evidence/kept-uploads.ts";
import { clearDrafts, draftsOf } from "./draft-store.ts";
import { clearWork, workOf } from "./kept-work.ts";

export type KeptHere = { readonly drafts: number; readonly files: number };

/** How much of a member's work is on this device and nowhere else. A browser that keeps nothing holds none. */
export const keptHere = async (memberId: string): Promise<KeptHere> => {
  const drafts = await draftsOf(memberId).catch(() => []);
  const work = await workOf(memberId).catch(() => []);
  const files = await makeKeptUploads().factsOf(memberId);
  return { drafts: drafts.length + work.length, files: files.length };
};

/** Removes all of it, and what was copied to work on without a network: at sign-out on a computer that others use. */
export const clearHere = async (memberId: string): Promise<void> => {
  await clearDrafts(memberId);
  await clearWork(memberId);
  const uploads = makeKeptUploads();
  for (const { uploadId } of await uploads.factsOf(memberId)) await uploads.drop(uploadId);
};
