import * as z from "zod";
import { Sha256Hex } from "../kernel/sha256-hex.ts";

/** How a large file is cut: a part that has arrived need not be sent again. S3 takes no part under 5 MiB but the last. */
export const partBytes = 8 * 1024 * 1024;

/** A file that fits into one part is sent whole. */
export const isSentInParts = (bytes: number): boolean => bytes > partBytes;

export const partCountOf = (bytes: number): number => Math.ceil(bytes / partBytes);

/** The length of a part, numbered from 1; 0 where the file has no such part. */
export const partLengthOf = (bytes: number, number: number): number => Math.max(0, Math.min(partBytes, bytes - (number - 1) * partBytes));

/** A part that has arrived. */
export const ArrivedPart = z.strictObject({ number: z.int().min(1), bytes: z.int().min(1), sha256: Sha256Hex });
export type ArrivedPart = z.infer<typeof ArrivedPart>;

/** The numbers of the parts that are still to be sent: not there, or not of the length that is theirs. */
export const missingParts = (bytes: number, arrived: readonly Pick<ArrivedPart, "number" | "bytes">[]): readonly number[] =>
  Array.from({ length: partCountOf(bytes) }, (_, index) => index + 1).filter(
    (number) => !arrived.some((part) => part.number === number && part.bytes === partLengthOf(bytes, number)),
  );
