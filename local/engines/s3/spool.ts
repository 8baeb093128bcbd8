import { createHash } from "node:crypto";
import { createWriteStream } from "node:fs";
import { rm } from "node:fs/promises";
import type { Readable } from "node:stream";
import { Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { crc32 } from "node:zlib";

/** What was received: its size in bytes, and digests as the protocol writes them. */
export type Received = { readonly size: number; readonly md5: string; readonly sha256: Buffer; readonly crc32: string };

/** Writes a stream to a new file and onto the disk while measuring it. Nothing stays when the stream breaks off. */
export const spool = async (source: Readable, path: string): Promise<Received> => {
  const [md5, sha256] = [createHash("md5"), createHash("sha256")];
  let [size, crc] = [0, 0];
  const measure = new Transform({
    transform: (chunk: Buffer, _, done) => {
      size += chunk.length;
      crc = crc32(chunk, crc);
      md5.update(chunk);
      sha256.update(chunk);
      done(null, chunk);
    },
  });
  try {
    await pipeline(source, measure, createWriteStream(path, { flags: "wx", flush: true }));
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  }
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc);
  return { size, md5: md5.digest("hex"), sha256: sha256.digest(), crc32: sum.toString("base64") };
};
