import { createStore, delMany, entries, get, set, type UseStore } from "idb-keyval";
import { UploadFacts } from "./upload-item.ts";

/** Files on their way, kept on this device so that a reload or a crash loses none. */
export type KeptUploads = {
  /** False where the browser keeps nothing, or has no room. */
  readonly keepFile: (uploadId: string, file: Blob) => Promise<boolean>;
  readonly keepFacts: (facts: UploadFacts) => Promise<void>;
  readonly fileOf: (uploadId: string) => Promise<Blob | undefined>;
  readonly factsOf: (memberId: string) => Promise<readonly UploadFacts[]>;
  readonly drop: (uploadId: string) => Promise<void>;
  readonly dropFile: (uploadId: string) => Promise<void>;
};

const longestMs = 7 * 24 * 3_600_000;
const fileKey = (uploadId: string): string => `file ${uploadId}`;
const factsKey = (uploadId: string): string => `facts ${uploadId}`;

/** The uploads kept in this browser. What was left for a week, by whomever, is cleared away when they are read. */
export const makeKeptUploads = (now: () => number = Date.now): KeptUploads => {
  let opened: UseStore | undefined;
  const store = (): UseStore => {
    opened ??= createStore("zhisheng-uploads", "uploads");
    return opened;
  };
  const drop = (uploadId: string): Promise<void> => delMany([fileKey(uploadId), factsKey(uploadId)], store());

  const everything = async (): Promise<readonly UploadFacts[]> => {
    const kept: UploadFacts[] = [];
    for (const [key, value] of await entries<IDBValidKey, unknown>(store())) {
      if (typeof key !== "string" || !key.startsWith("facts ")) continue;
      const facts = UploadFacts.safeParse(value);
      if (facts.success && now() - facts.data.addedAt < longestMs) kept.push(facts.data);
      else await drop(key.slice("facts ".length));
    }
    return kept.toSorted((one, other) => one.addedAt - other.addedAt);
  };

  return {
    keepFile: (uploadId, file) =>
      quietly(
        set(fileKey(uploadId), file, store()).then(() => true),
        false,
      ),
    keepFacts: (facts) => quietly(set(factsKey(facts.uploadId), facts, store()), undefined),
    fileOf: async (uploadId) => {
      const kept: unknown = await quietly(get<unknown>(fileKey(uploadId), store()), undefined);
      return kept instanceof Blob ? kept : undefined;
    },
    factsOf: async (memberId) => (await quietly(everything(), [])).filter((facts) => facts.memberId === memberId),
    drop: (uploadId) => quietly(drop(uploadId), undefined),
    dropFile: (uploadId) => quietly(delMany([fileKey(uploadId)], store()), undefined),
  };
};

/** A browser that keeps nothing (private windows, a full disk) must not stop an upload. */
const quietly = <Answer>(asked: Promise<Answer>, otherwise: Answer): Promise<Answer> => asked.catch(() => otherwise);
