import { randomUUID } from "node:crypto";
import { createReadStream } from "node:fs";
import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import * as z from "zod";

const OpenUpload = z.object({
  bucket: z.string(),
  key: z.string(),
  begunAt: z.iso.datetime(),
  /** What the object's answers will repeat. */
  headers: z.record(z.string(), z.string()),
});
export type OpenUpload = z.infer<typeof OpenUpload>;

const PartFile = z.object({
  number: z.int(),
  size: z.int(),
  etag: z.string(),
  /** In base64. */
  sha256: z.string(),
  receivedAt: z.iso.datetime(),
  /** A part sent again gets a body of its own: the description says which one holds. */
  body: z.string(),
});
export type PartFile = z.infer<typeof PartFile>;

const KEPT_MS = 7 * 24 * 3_600_000;

/** Names become folders: nothing but what was given out here is looked up. */
const isName = (uploadId: string): boolean => /^[0-9a-f-]{36}$/.test(uploadId);

export type OpenUploads = Awaited<ReturnType<typeof openUploads>>;

/** Uploads in parts that are not joined yet, on disk, so that they can go on after a restart; given up after a week, as the bucket does. */
export const openUploads = async (directory: string, now: () => Date) => {
  await mkdir(directory, { recursive: true });
  const folderOf = (uploadId: string): string => join(directory, uploadId);
  const write = async (path: string, content: unknown): Promise<void> => {
    await writeFile(`${path}.new`, JSON.stringify(content), { flush: true });
    await rename(`${path}.new`, path);
  };

  const find = async (uploadId: string): Promise<OpenUpload | undefined> => {
    if (!isName(uploadId)) return undefined;
    const text = await readFile(join(folderOf(uploadId), "upload.json"), "utf8").catch(() => undefined);
    return text === undefined ? undefined : OpenUpload.parse(JSON.parse(text));
  };
  const close = (uploadId: string): Promise<void> => rm(folderOf(uploadId), { recursive: true, force: true });

  for (const uploadId of await readdir(directory)) {
    const upload = await find(uploadId);
    if (!upload || now().getTime() - Date.parse(upload.begunAt) > KEPT_MS) await close(uploadId);
  }

  return {
    find,
    close,
    begin: async (upload: OpenUpload): Promise<string> => {
      const uploadId = randomUUID();
      await mkdir(folderOf(uploadId));
      await write(join(folderOf(uploadId), "upload.json"), upload);
      return uploadId;
    },
    addPart: async (uploadId: string, part: Omit<PartFile, "body">, spooled: string): Promise<void> => {
      const body = `${randomUUID()}.data`;
      await rename(spooled, join(folderOf(uploadId), body));
      await write(join(folderOf(uploadId), `${part.number}.part.json`), { ...part, body });
    },
    /** In the order of their numbers. */
    parts: async (uploadId: string): Promise<readonly PartFile[]> => {
      const names = (await readdir(folderOf(uploadId))).filter((name) => name.endsWith(".part.json"));
      const texts = await Promise.all(names.map((name) => readFile(join(folderOf(uploadId), name), "utf8")));
      return texts.map((text) => PartFile.parse(JSON.parse(text))).toSorted((one, other) => one.number - other.number);
    },
    /** The bytes of parts, one after another. */
    joined: async function* (uploadId: string, parts: readonly PartFile[]): AsyncGenerator<Buffer> {
      for (const { body } of parts) yield* createReadStream(join(folderOf(uploadId), body));
    },
  };
};
