import * as z from "zod";

const LastKey = z.record(z.string(), z.string());

/** Where a page ended, as an opaque text. */
export const cursorOf = (lastKey: Record<string, unknown> | undefined): string | null =>
  lastKey === undefined ? null : Buffer.from(JSON.stringify(lastKey)).toString("base64url");

/** A cursor given back. One that is not ours, or is for another partition, starts from the beginning. */
export const startKeyOf = (cursor: string | undefined | null, partition: { readonly name: string; readonly value: string }) => {
  if (!cursor) return undefined;
  try {
    const key = LastKey.parse(JSON.parse(Buffer.from(cursor, "base64url").toString("utf8")));
    return key[partition.name] === partition.value ? key : undefined;
  } catch {
    return undefined;
  }
};
