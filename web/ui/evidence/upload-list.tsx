import { useWords } from "../../language/language.tsx";
import type { UploadItem } from "./upload-item.ts";
import type { UploadQueue } from "./upload-queue.ts";
import { UploadRow } from "./upload-row.tsx";
import { words } from "./words.ts";

/** Files on their way; nothing when there are none. */
export const UploadList = ({ items, queue }: { readonly items: readonly UploadItem[]; readonly queue: UploadQueue }) => {
  const w = useWords(words);
  if (items.length === 0) return null;
  return (
    <ul className="evidence-rows" aria-label={w.uploads}>
      {items.map((item) => (
        <UploadRow key={item.facts.uploadId} item={item} queue={queue} />
      ))}
    </ul>
  );
};
