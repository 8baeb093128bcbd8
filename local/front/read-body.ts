import type { IncomingMessage } from "node:http";

/** 1 MiB: what the front takes in at all. The functions themselves refuse above 256 KiB; API Gateway stops at 10 MB. */
export const frontLimitBytes = 1024 * 1024;

/** The body as text; undefined when it is larger than the front takes. What is over the limit is never kept. */
export const readBody = async (request: IncomingMessage): Promise<string | undefined> => {
  if (Number(request.headers["content-length"] ?? 0) > frontLimitBytes) return undefined;
  const chunks: Buffer[] = [];
  let bytes = 0;
  const { promise, resolve, reject } = Promise.withResolvers<string | undefined>();
  request.on("data", (chunk: Buffer) => {
    bytes += chunk.length;
    if (bytes <= frontLimitBytes) chunks.push(chunk);
    else resolve(undefined);
  });
  request.once("end", () => resolve(Buffer.concat(chunks).toString("utf8")));
  request.once("error", reject);
  request.once("close", () => reject(new Error("the caller went away")));
  return promise;
};
