import { strToU8, Zip, ZipDeflate, ZipPassThrough } from "fflate";

/** Chunks are made into one blob when they reach this size: browsers keep blobs out of memory, chunks not. */
const gatheredBytes = 16 * 1024 * 1024;

/** An archive that is written file by file, so that it is never whole in memory. */
export type ZipSink = {
  readonly text: (path: string, content: string) => void;
  /** Stored as it is: what is uploaded is compressed already. */
  readonly file: (path: string, content: Uint8Array<ArrayBuffer>) => void;
  readonly end: () => Promise<Blob>;
};

/** Begins an archive. */
export const zipSink = (): ZipSink => {
  const blobs: Blob[] = [];
  let chunks: Uint8Array<ArrayBuffer>[] = [];
  let bytes = 0;
  const gather = (): void => {
    blobs.push(new Blob(chunks));
    chunks = [];
    bytes = 0;
  };
  const finished = Promise.withResolvers<Blob>();
  const zip = new Zip((error, chunk, final) => {
    if (error) return finished.reject(error);
    chunks.push(chunk);
    bytes += chunk.length;
    if (bytes >= gatheredBytes || final) gather();
    if (final) finished.resolve(new Blob(blobs, { type: "application/zip" }));
  });
  return {
    text: (path, content) => {
      const entry = new ZipDeflate(path, { level: 6 });
      zip.add(entry);
      entry.push(strToU8(content), true);
    },
    file: (path, content) => {
      const entry = new ZipPassThrough(path);
      zip.add(entry);
      entry.push(content, true);
    },
    end: () => {
      zip.end();
      return finished.promise;
    },
  };
};
