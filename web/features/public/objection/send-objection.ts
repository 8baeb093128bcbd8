import type { DeclaredFile } from "../../../../domain/evidence/evidence.ts";
import { kindOf } from "../../../ui/evidence/file-kinds.ts";
import { hashFile } from "../../../ui/evidence/hash-file.ts";

/** Each file as it is declared, its fingerprint worked out one after the other, since each is held in memory whole. Throws what reading throws. */
export const declared = async (files: readonly File[], onFile: (name: string) => void): Promise<readonly DeclaredFile[]> => {
  const done: DeclaredFile[] = [];
  for (const file of files) {
    onFile(file.name);
    const contentType = kindOf(file.name);
    if (contentType === undefined) throw new Error(`a file of a kind that is not taken: ${file.name}`);
    const { sha256 } = await hashFile(file, () => undefined, new AbortController().signal);
    done.push({ fileName: file.name.trim(), contentType, bytes: file.size, sha256 });
  }
  return done;
};
