import { useCallback, useEffect, useState } from "react";
import { draftsOf, type KeptDraft, removeDraft } from "../../ui/draft/draft-store.ts";
import { clearHere } from "../../ui/draft/kept-here.ts";
import { dropWork, type WorkPiece, workOf } from "../../ui/draft/kept-work.ts";
import { makeKeptUploads } from "../../ui/evidence/kept-uploads.ts";

type Kept = { readonly drafts: readonly KeptDraft[]; readonly work: readonly WorkPiece[]; readonly files: number };

const read = async (memberId: string): Promise<Kept> => ({
  drafts: await draftsOf(memberId).catch(() => []),
  work: await workOf(memberId).catch(() => []),
  files: (await makeKeptUploads().factsOf(memberId)).length,
});

/** What of a member's work is on this device alone, and the ways to take it away; null until it is known. */
export const useKept = (memberId: string) => {
  const [kept, setKept] = useState<Kept | null>(null);
  const [cleared, setCleared] = useState<"yes" | "failed" | null>(null);
  const load = useCallback(async (): Promise<void> => setKept(await read(memberId)), [memberId]);
  useEffect(() => void load(), [load]);
  return {
    kept,
    cleared,
    removeDraft: async (key: string): Promise<void> => {
      await removeDraft(key).catch(() => undefined);
      await load();
    },
    dropWork: async (piece: WorkPiece): Promise<void> => {
      await dropWork(piece);
      await load();
    },
    clear: async (): Promise<void> => {
      const done = await clearHere(memberId).then(
        () => "yes" as const,
        () => "failed" as const,
      );
      setCleared(done);
      await load();
    },
  };
};
