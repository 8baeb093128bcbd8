import { randomUUID } from "node:crypto";
import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import * as z from "zod";
import type { Log } from "../log.ts";
import { isComposite, type Version } from "./objects.ts";

const ObjectCreated = z.object({
  version: z.literal("0"),
  id: z.string(),
  "detail-type": z.literal("Object Created"),
  source: z.literal("aws.s3"),
  account: z.string(),
  time: z.string(),
  region: z.string(),
  resources: z.array(z.string()),
  detail: z.object({
    version: z.literal("0"),
    bucket: z.object({ name: z.string() }),
    object: z.object({ key: z.string(), size: z.int(), etag: z.string(), "version-id": z.string(), sequencer: z.string() }),
    "request-id": z.string(),
    requester: z.string(),
    reason: z.enum(["PutObject", "CompleteMultipartUpload"]),
  }),
});

/** S3's "Object Created" as EventBridge delivers it. */
export type ObjectCreated = z.infer<typeof ObjectCreated>;

const eventOf = ({ bucket, key, size, etag, sha256, versionId, lastModified }: Version): ObjectCreated => ({
  version: "0",
  id: randomUUID(),
  "detail-type": "Object Created",
  source: "aws.s3",
  account: "000000000000",
  time: lastModified,
  region: "local",
  resources: [`arn:aws:s3:::${bucket}`],
  detail: {
    version: "0",
    bucket: { name: bucket },
    object: { key, size, etag, "version-id": versionId, sequencer: versionId },
    "request-id": randomUUID(),
    requester: "000000000000",
    reason: isComposite(sha256) ? "CompleteMultipartUpload" : "PutObject",
  },
});

export type CreatedEvents = Awaited<ReturnType<typeof openCreatedEvents>>;

/**
 * Events on their way: on disk before the object exists, gone once `deliver` took them. So each object's event is delivered at least
 * once, as EventBridge does; what failed, or was cut off by the end of the process, is delivered again at the next start.
 */
export const openCreatedEvents = async (directory: string, deliver: (event: ObjectCreated) => Promise<void>, log: Log) => {
  await mkdir(directory, { recursive: true });
  const fileOf = (versionId: string) => join(directory, `${versionId}.json`);

  const send = async (event: ObjectCreated): Promise<void> => {
    const versionId = event.detail.object["version-id"];
    try {
      await deliver(event);
      await rm(fileOf(versionId), { force: true });
    } catch (error) {
      log("an Object Created event was not taken; it is sent again at the next start", {
        key: event.detail.object.key,
        error: String(error),
      });
    }
  };

  return {
    prepare: async (version: Version): Promise<ObjectCreated> => {
      const event = eventOf(version);
      await writeFile(`${fileOf(version.versionId)}.new`, JSON.stringify(event), { flush: true });
      await rename(`${fileOf(version.versionId)}.new`, fileOf(version.versionId));
      return event;
    },
    send,
    /** Sends what was left over; events of objects that never came to exist are dropped. */
    sendLeftOver: async (exists: (versionId: string) => boolean): Promise<void> => {
      for (const name of await readdir(directory)) {
        const path = join(directory, name);
        if (name.endsWith(".json") && exists(basename(name, ".json")))
          await send(ObjectCreated.parse(JSON.parse(await readFile(path, "utf8"))));
        else await rm(path, { force: true });
      }
    },
  };
};
