import * as z from "zod";
import { type readDraw, readDrawPart } from "../../../../domain/draw/public-contract.ts";
import type { DrawRecord } from "../../../../domain/draw/recheck-draw.ts";
import { type Caller, call } from "../../../api/call.ts";
import type { Answer } from "../../../api/problem.ts";

type Draw = ReturnType<typeof readDraw.view.parse>;

const kinds = ["roster", "units", "panels"] as const;

const partsOf = ({ parts }: Draw) => kinds.flatMap((kind) => Array.from({ length: parts[kind] }, (_, n) => ({ kind, n })));

/** The whole published record of a draw, part by part, or why one could not be had. */
export const fetchRecord = async (draw: Draw, onPart: (done: number, all: number) => void, caller: Caller): Promise<Answer<DrawRecord>> => {
  const wanted = partsOf(draw);
  const record: { -readonly [Key in keyof DrawRecord]: DrawRecord[Key] } = { draw, roster: [], units: [], panels: [] };
  for (const [index, { kind, n }] of wanted.entries()) {
    onPart(index + 1, wanted.length);
    const answer = await call(readDrawPart, { params: { id: draw.drawId, kind, n }, request: {} }, caller);
    if (!answer.ok) return answer;
    const part = answer.view;
    if (part.kind === "roster") record.roster.push(...part.entries);
    if (part.kind === "units") record.units.push(...part.entries);
    if (part.kind === "panels") record.panels.push(...part.entries);
  }
  return { ok: true, view: record };
};

const Checked = z.array(
  z.object({
    check: z.enum(["rosterHash", "commitment", "seed", "panels", "panelsHash"]),
    outcome: z.enum(["matches", "differs", "pending"]),
  }),
);
export type Checked = z.infer<typeof Checked>;

/** Works the draw out again beside the page. Throws what goes wrong there. */
export const recheckAside = (record: DrawRecord): Promise<Checked> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL("./recheck-worker.ts", import.meta.url), { type: "module" });
    worker.onmessage = ({ data }) => {
      worker.terminate();
      resolve(Checked.parse(data));
    };
    worker.onerror = ({ message }) => {
      worker.terminate();
      reject(new Error(message));
    };
    worker.postMessage(record);
  });
