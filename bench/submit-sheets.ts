import { parentPort, workerData } from "node:worker_threads";
import * as z from "zod";
import { makeSend } from "../local/engines/lean-http.ts";

/** What `sheets.ts` hands its thread: where to submit which sheets, so many at once, all with the same marks. */
const Work = z.object({
  origin: z.url(),
  sheets: z.array(z.object({ path: z.string(), token: z.string() })),
  atOnce: z.int().positive(),
  body: z.string(),
});

const { origin, sheets, atOnce, body } = Work.parse(workerData);
const { host, hostname, port } = new URL(origin);
const send = makeSend({ hostname, port });
const contentLength = Buffer.byteLength(body);
const left = [...sheets];
let refused = 0;

const requestOf = ({ path, token }: (typeof sheets)[number]): string =>
  [
    `POST ${path} HTTP/1.1`,
    `host: ${host}`,
    "content-type: application/json",
    `content-length: ${contentLength}`,
    `authorization: Bearer ${token}`,
    `idempotency-key: ${path}`,
    "",
    body,
  ].join("\r\n");

const worker = async (): Promise<void> => {
  for (let sheet = left.pop(); sheet; sheet = left.pop()) if ((await send(requestOf(sheet))) === undefined) refused += 1;
};

const startedAt = performance.now();
await Promise.all(Array.from({ length: atOnce }, worker));
parentPort?.postMessage({ seconds: (performance.now() - startedAt) / 1000, refused });
