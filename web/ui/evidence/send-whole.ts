import { renewUpload } from "../../../domain/evidence/contract.ts";
import { answered, broken, fault, found, type Journey, type Step } from "./journey.ts";
import type { Sent, UploadLink } from "./put-file.ts";

/** Sends a file in one piece. A link that the store refuses as run out is asked for once more. */
export const sendWhole = async (journey: Journey, evidenceId: string, given: UploadLink | null): Promise<Step<null>> => {
  const first = given === null ? await newLink(journey, evidenceId) : found(given);
  if (!first.ok || first.found === null) return first.ok ? found(null) : first;
  const sent = await put(journey, first.found);
  if (sent.kind !== "refused" || sent.status !== 403) return ended(journey, sent);
  const second = await newLink(journey, evidenceId);
  if (!second.ok || second.found === null) return second.ok ? found(null) : second;
  return ended(journey, await put(journey, second.found));
};

const put = ({ ways, file, tell, signal }: Journey, link: UploadLink): Promise<Sent> => {
  tell.state({ kind: "sending", bytes: 0 });
  return ways.put(link, file, (bytes) => tell.state({ kind: "sending", bytes }), signal);
};

/** A new link, or null when the file has arrived already: the answer to an earlier sending was lost. */
const newLink = async ({ ways, signal }: Journey, evidenceId: string): Promise<Step<UploadLink | null>> => {
  const given = { params: { id: evidenceId }, request: {}, idempotencyKey: crypto.randomUUID(), signal };
  const renewed = await ways.ask(renewUpload, given);
  if (!renewed.ok && renewed.failure.kind === "refused" && renewed.failure.problem.code === "wrong-step") return found(null);
  return answered(renewed);
};

/** What the end of a sending means. A server that is down counts as a broken way; so does a file that changes on the disk, but for good. */
export const ended = async ({ file }: Pick<Journey, "file">, sent: Sent): Promise<Step<null>> => {
  if (sent.kind === "sent") return found(null);
  if (sent.kind === "refused" && sent.status < 500) return fault({ kind: "storage", status: sent.status });
  return (await isReadable(file)) ? broken : fault({ kind: "unreadable" });
};

const isReadable = (file: Blob): Promise<boolean> =>
  file
    .slice(0, 1)
    .arrayBuffer()
    .then(
      () => true,
      () => false,
    );
