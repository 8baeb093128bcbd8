import { randomUUID } from "node:crypto";
import { mkdir, open, readdir, readFile, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { monotonicFactory } from "ulid";
import * as z from "zod";

const Version = z.object({
  bucket: z.string(),
  key: z.string(),
  /** A ULID: later versions sort after earlier ones. */
  versionId: z.string(),
  deleted: z.boolean(),
  size: z.int().nonnegative(),
  etag: z.string(),
  lastModified: z.iso.datetime(),
  /** Of the whole, or `…-N`: of the checksums of the N parts it was joined from. */
  sha256: z.string(),
  crc32: z.string(),
  /** What an answer repeats: content type, disposition, user metadata. */
  headers: z.record(z.string(), z.string()),
});

/** One version of an object, or (`deleted`) the marker that it is gone. Digests in base64. */
export type Version = z.infer<typeof Version>;

/** Whether a checksum is of the parts' checksums and not of the bytes. */
export const isComposite = (checksum: string): boolean => checksum.includes("-");

export type Objects = Awaited<ReturnType<typeof openObjects>>;

const order = (one: Version, other: Version): number => (one.versionId < other.versionId ? -1 : 1);

const writeDurably = async (path: string, text: string): Promise<void> => {
  const file = await open(path, "w");
  await file.writeFile(text);
  await file.sync();
  await file.close();
};

const load = async (directory: string): Promise<readonly Version[]> => {
  const names = (await readdir(directory)).filter((name) => name.endsWith(".json"));
  const versions: Version[] = [];
  for (const name of names) versions.push(Version.parse(JSON.parse(await readFile(join(directory, name), "utf8"))));
  return versions.toSorted(order);
};

/**
 * Object versions on disk: a body file, and a description whose appearance under its final name makes the version exist. What was not
 * finished when the process was killed is cleared away at the next start.
 */
export const openObjects = async (directory: string) => {
  const [versionsDirectory, incoming] = [join(directory, "versions"), join(directory, "incoming")];
  await rm(incoming, { recursive: true, force: true });
  await mkdir(incoming, { recursive: true });
  await mkdir(versionsDirectory, { recursive: true });
  const newId = monotonicFactory();
  const byKey = new Map<string, Version[]>();
  const place = (bucket: string, key: string) => `${bucket}/${key}`;
  const bodyOf = (versionId: string) => join(versionsDirectory, `${versionId}.data`);
  const descriptionOf = (versionId: string) => join(versionsDirectory, `${versionId}.json`);
  const remember = (version: Version) => {
    const at = place(version.bucket, version.key);
    byKey.set(at, [...(byKey.get(at) ?? []), version].sort(order));
  };
  for (const version of await load(versionsDirectory)) remember(version);

  const versionsOf = (bucket: string, key: string): readonly Version[] => byKey.get(place(bucket, key)) ?? [];

  return {
    newId: () => newId(),
    /** A place for a body that may become a version. */
    spoolPath: () => join(incoming, `${randomUUID()}.data`),
    bodyOf,
    /** Makes a version exist. `body` is where its body was spooled; a deletion has none. */
    add: async (version: Version, body?: string): Promise<void> => {
      const written = join(incoming, `${version.versionId}.json`);
      await writeDurably(written, JSON.stringify(version));
      if (body !== undefined) await rename(body, bodyOf(version.versionId));
      await rename(written, descriptionOf(version.versionId));
      const folder = await open(versionsDirectory);
      await folder.sync();
      await folder.close();
      remember(version);
    },
    /** The version asked for, or the newest; undefined when there is none. */
    find: (bucket: string, key: string, versionId?: string): Version | undefined =>
      versionId === undefined ? versionsOf(bucket, key).at(-1) : versionsOf(bucket, key).find((version) => version.versionId === versionId),
    /** Takes one version away for good. */
    erase: async ({ bucket, key, versionId }: Version): Promise<void> => {
      await rm(descriptionOf(versionId), { force: true });
      await rm(bodyOf(versionId), { force: true });
      byKey.set(
        place(bucket, key),
        versionsOf(bucket, key).filter((version) => version.versionId !== versionId),
      );
    },
    /** All versions of the keys that begin with `prefix`, key by key, oldest first. */
    under: (bucket: string, prefix: string): readonly (readonly Version[])[] =>
      [...byKey]
        .filter(([at, versions]) => at.startsWith(place(bucket, prefix)) && versions.length > 0)
        .sort(([one], [other]) => (one < other ? -1 : 1))
        .map(([, versions]) => versions),
    exists: (versionId: string): boolean =>
      [...byKey.values()].some((versions) => versions.some((version) => version.versionId === versionId)),
  };
};
