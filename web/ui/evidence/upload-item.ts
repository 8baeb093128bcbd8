import * as z from "zod";
import { DeclaredFile, EvidenceSlot } from "../../../domain/evidence/evidence.ts";
import { Id } from "../../../domain/kernel/id.ts";
import { Sha256Hex } from "../../../domain/kernel/sha256-hex.ts";
import type { Failure } from "../../api/problem.ts";

/** What is known of a file on its way, as it is kept on this device. Each fact is found once; a file goes on from the first one missing. */
export const UploadFacts = z.strictObject({
  uploadId: z.uuid(),
  memberId: z.string(),
  /** The field that asked for it: its evidence id is handed there, also after the page was loaded anew. */
  place: z.string(),
  proves: EvidenceSlot,
  file: DeclaredFile.omit({ sha256: true }),
  addedAt: z.int(),
  isPaused: z.boolean(),
  sha256: Sha256Hex.nullable(),
  /** Of a large file's parts, in their order; empty for a file that is sent whole. */
  partDigests: z.array(Sha256Hex),
  /** The store's name of the upload in parts. */
  partsId: z.string().nullable(),
  /** Of the parts that have arrived. */
  arrivedBytes: z.int().min(0),
  /** One per declaration: asked again after a lost answer, it is done once. */
  declareKey: z.uuid(),
  evidenceId: Id.nullable(),
  isSent: z.boolean(),
  isArrived: z.boolean(),
});
export type UploadFacts = z.infer<typeof UploadFacts>;

/** Why a file does not go on by itself. */
export type UploadFault =
  /** The file on the disk was moved, changed or deleted, or could not be kept over a reload. */
  | { readonly kind: "unreadable" }
  /** What arrived is not what was declared. */
  | { readonly kind: "rejected" }
  | { readonly kind: "storage"; readonly status: number }
  | { readonly kind: "call"; readonly failure: Failure };

export type UploadState =
  | { readonly kind: "queued" }
  | { readonly kind: "reading"; readonly bytes: number }
  | { readonly kind: "declaring" }
  | { readonly kind: "sending"; readonly bytes: number }
  | { readonly kind: "confirming" }
  | { readonly kind: "paused" }
  | { readonly kind: "offline" }
  | { readonly kind: "delayed"; readonly tries: number; readonly seconds: number }
  | { readonly kind: "failed"; readonly fault: UploadFault }
  /** The same content stands in the same place already; it is not sent again. */
  | { readonly kind: "twice" }
  | { readonly kind: "arrived" };

export type UploadItem = {
  readonly facts: UploadFacts;
  readonly state: UploadState;
  /** How often in a row the way was found broken. */
  readonly tries: number;
  /** False where the browser could not keep the file: leaving the page would lose it. */
  readonly isKept: boolean;
};

/** How many go at once; more would only make each slower. */
const abreast = 3;

const moving: readonly UploadState["kind"][] = ["reading", "declaring", "sending", "confirming"];

export const isMoving = ({ state }: UploadItem): boolean => moving.includes(state.kind);

/** What may set out now, first come first. */
export const startable = (items: readonly UploadItem[]): readonly UploadItem[] =>
  items.filter(({ state }) => state.kind === "queued").slice(0, Math.max(0, abreast - items.filter(isMoving).length));

/** A broken way: wait for the network, or try again after 1, 2, 4 … at most 30 seconds. */
export const afterBreak = (item: UploadItem, isOnline: boolean): UploadItem => {
  const tries = item.tries + 1;
  const seconds = Math.min(30, 2 ** (tries - 1));
  return { ...item, tries, state: isOnline ? { kind: "delayed", tries, seconds } : { kind: "offline" } };
};

/** What arrived was not what was declared: the next try reads and declares the file anew. */
export const anew = (facts: UploadFacts, declareKey: string): UploadFacts => ({
  ...facts,
  declareKey,
  ...{ sha256: null, partDigests: [], partsId: null, arrivedBytes: 0 },
  ...{ evidenceId: null, isSent: false },
});

/** How much is done, 0 to 1: reading is a tenth of the way, sending the rest. */
export const shareDone = ({ facts, state }: UploadItem): number => {
  const reading = state.kind === "reading" ? state.bytes / facts.file.bytes : facts.sha256 === null ? 0 : 1;
  const sent = state.kind === "sending" ? state.bytes : facts.arrivedBytes;
  const sending = facts.isSent ? 1 : sent / facts.file.bytes;
  return Math.min(1, reading * 0.1 + sending * 0.9);
};

/** The file of the same content that stands in the same place already. */
export const twinOf = (items: readonly UploadItem[], { uploadId, place, sha256 }: UploadFacts): UploadItem | undefined =>
  items.find(({ facts }) => facts.uploadId !== uploadId && facts.place === place && facts.sha256 !== null && facts.sha256 === sha256);
