import { Agent, request } from "node:http";
import { parentPort, workerData } from "node:worker_threads";
import * as z from "zod";

/** What `sheets.ts` hands its thread: where to submit which sheets, so many at once, all with the same marks. */
const Work = z.object({
  origin: z.url(),
  sheets: z.array(z.object({ path: z.string(), token: z.string() })),
  atOnce: z.int().positive(),
  body: z.string(),
});

const { origin, sheets, atOnce, body } = Work.parse(workerData);
const agent = new Agent({ keepAlive: true, maxSockets: atOnce });
const left = [...sheets];
let refused = 0;

/** The status of the answer. */
const submit = ({ path, token }: (typeof sheets)[number]): Promise<number> =>
  new Promise((resolve, reject) => {
    const headers = {
      "content-type": "application/json",
      "content-length": Buffer.byteLength(body),
      authorization: `Bearer ${token}`,
      "idempotency-key": path,
    };
    const asked = request(`${origin}${path}`, { agent, method: "POST", headers }, (answer) => {
      answer.resume();
      answer.once("end", () => resolve(answer.statusCode ?? 0));
    });
    asked.once("error", reject);
    asked.end(body);
  });

const worker = async (): Promise<void> => {
  for (let sheet = left.pop(); sheet; sheet = left.pop()) if ((await submit(sheet)) !== 200) refused += 1;
};

const startedAt = performance.now();
await Promise.all(Array.from({ length: atOnce }, worker));
parentPort?.postMessage({ seconds: (performance.now() - startedAt) / 1000, refused });
agent.destroy();
