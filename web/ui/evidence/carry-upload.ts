import { declareEvidence, getEvidence } from "../../../domain/evidence/contract.ts";
import { isSentInParts } from "../../../domain/evidence/parts.ts";
import type { FileDigests } from "./hash-file.ts";
import { answered, broken, type Carried, fault, found, type Journey, type Step } from "./journey.ts";
import type { UploadLink } from "./put-file.ts";
import { sendParts } from "./send-parts.ts";
import { sendWhole } from "./send-whole.ts";
import type { UploadFacts } from "./upload-item.ts";

/** Takes a file from where it stands to its arrival: hash, declare, send, wait for the server's word. Goes on from any earlier break. */
export const carryUpload = async (journey: Journey): Promise<Carried> => {
  const read = await hashed(journey);
  if (!read.ok) return read.carried;
  const facts: UploadFacts = { ...journey.facts, ...read.found };
  if (facts.evidenceId === null && journey.ways.isTwice(facts)) return { kind: "twice" };
  const declared = await declaredId(journey, read.found.sha256);
  if (!declared.ok) return declared.carried;
  const { evidenceId, link } = declared.found;
  if (!facts.isSent) {
    const isInParts = isSentInParts(facts.file.bytes);
    const sent = isInParts ? await sendParts({ ...journey, facts }, evidenceId) : await sendWhole(journey, evidenceId, link);
    if (!sent.ok) return sent.carried;
    await journey.tell.facts({ isSent: true });
  }
  return confirmed(journey, evidenceId);
};

const hashed = async ({ facts, file, ways, tell, signal }: Journey): Promise<Step<FileDigests>> => {
  if (facts.sha256 !== null) return found({ sha256: facts.sha256, partDigests: facts.partDigests });
  tell.state({ kind: "reading", bytes: 0 });
  try {
    const digests = await ways.hash(file, (bytes) => tell.state({ kind: "reading", bytes }), signal);
    await tell.facts(digests);
    return found(digests);
  } catch (error) {
    if (signal.aborted) return broken;
    if (error instanceof DOMException || error instanceof RangeError) return fault({ kind: "unreadable" });
    throw error;
  }
};

type Declared = { readonly evidenceId: string; readonly link: UploadLink | null };

const declaredId = async ({ facts, ways, tell, signal }: Journey, sha256: string): Promise<Step<Declared>> => {
  if (facts.evidenceId !== null) return found({ evidenceId: facts.evidenceId, link: null });
  tell.state({ kind: "declaring" });
  const request = { proves: facts.proves, file: { ...facts.file, sha256 } };
  const answer = answered(await ways.ask(declareEvidence, { params: {}, request, idempotencyKey: facts.declareKey, signal }));
  if (!answer.ok) return answer;
  await tell.facts({ evidenceId: answer.found.id });
  return found({ evidenceId: answer.found.id, link: answer.found.upload });
};

const asksMs = [200, 500, 1_000, 2_000, 4_000];

/** The store tells the server of what arrived a moment later; asked until it has. */
const confirmed = async ({ ways, tell, signal }: Journey, evidenceId: string): Promise<Carried> => {
  tell.state({ kind: "confirming" });
  for (let asked = 0; ; asked += 1) {
    const answer = answered(await ways.ask(getEvidence, { params: { id: evidenceId }, request: {}, signal }));
    if (!answer.ok) return answer.carried;
    if (answer.found.status === "rejected") return { kind: "fault", fault: { kind: "rejected" } };
    if (answer.found.status !== "expected") return { kind: "arrived" };
    await ways.pause(asksMs[asked] ?? 5_000, signal);
  }
};
