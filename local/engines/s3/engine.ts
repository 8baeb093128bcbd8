import { createServer } from "node:http";
import { join } from "node:path";
import { type Log, silent } from "../log.ts";
import { closeServer, LOOPBACK, listenOnLoopback } from "../loopback.ts";
import { type ObjectCreated, openCreatedEvents } from "./created-events.ts";
import { type Gate, makeGate } from "./gate.ts";
import { openObjects } from "./objects.ts";
import { openUploads } from "./open-uploads.ts";

export type S3Settings = {
  readonly directory: string;
  /** Where browsers reach the gate, path included: `http://localhost:8787/s3`. Its origin is the only one that may upload. */
  readonly publicEndpoint: string;
  readonly bucket: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly onObjectCreated: (event: ObjectCreated) => Promise<void>;
  readonly now?: () => Date;
  readonly log?: Log;
};

export type S3 = { readonly gate: Gate; readonly internalEndpoint: string; readonly stop: () => Promise<void> };

/**
 * Starts the embedded S3 with one versioned bucket in `directory`. `gate` serves browsers where the caller mounts it; the same gate
 * listens at `internalEndpoint`, a free loopback port, for this process's own SDK clients (`forcePathStyle`). Event leftovers are sent
 * before it returns.
 */
export const startS3 = async (settings: S3Settings): Promise<S3> => {
  const {
    directory,
    publicEndpoint,
    bucket,
    accessKeyId,
    secretAccessKey,
    onObjectCreated,
    now = () => new Date(),
    log = silent,
  } = settings;
  const objects = await openObjects(directory);
  const uploads = await openUploads(join(directory, "uploads"), now);
  const events = await openCreatedEvents(join(directory, "events"), onObjectCreated, log);
  const gate = makeGate({
    objects,
    uploads,
    events,
    bucket,
    publicEndpoint: new URL(publicEndpoint),
    credentials: { accessKeyId, secretAccessKey },
    now,
    log,
  });
  const server = createServer((request, response) => void gate(request, response));
  const port = await listenOnLoopback(server);
  await events.sendLeftOver(objects.exists);
  return { gate, internalEndpoint: `http://${LOOPBACK}:${port}`, stop: () => closeServer(server) };
};
