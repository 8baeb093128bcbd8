import { type ArrivedPart, missingParts, partBytes, partLengthOf } from "../../../domain/evidence/parts.ts";
import { beginParts, completeParts, readParts, signParts } from "../../../domain/evidence/parts-contract.ts";
import type { Contract } from "../../../domain/kernel/contract.ts";
import type { Answer } from "../../api/problem.ts";
import { answered, found, type Journey, type Step } from "./journey.ts";
import type { UploadLink } from "./put-file.ts";
import { ended } from "./send-whole.ts";

type Open = { readonly partsId: string; readonly arrived: readonly Pick<ArrivedPart, "number" | "bytes">[] };

const refusedAs = (answer: Answer<unknown>, code: string): boolean =>
  !answer.ok && answer.failure.kind === "refused" && answer.failure.problem.code === code;

/** Sends a large file part by part. What has arrived is not sent again, after a break, a pause or a reload. */
export const sendParts = async (journey: Journey, evidenceId: string): Promise<Step<null>> => {
  const open = await openParts(journey, evidenceId);
  // It has arrived already: the answer to its completion was lost.
  if (!open.ok || open.found === null) return open.ok ? found(null) : open;
  const sent = await sendMissing(journey, evidenceId, open.found);
  if (!sent.ok) return sent;
  journey.tell.state({ kind: "confirming" });
  const done = await ask(journey, completeParts, evidenceId, { partsId: open.found.partsId });
  if (refusedAs(done, "parts-unknown")) await journey.tell.facts({ partsId: null, arrivedBytes: 0 });
  const step = refusedAs(done, "wrong-step") ? found(null) : answered(done);
  return step.ok ? found(null) : step;
};

const ask = <Params, Request, View>(
  { ways, signal }: Journey,
  contract: Contract<Params, Request, View>,
  id: string,
  request: Readonly<Record<string, unknown>>,
): Promise<Answer<View>> =>
  ways.ask(contract, {
    params: { id },
    request,
    signal,
    ...(contract.method === "GET" ? {} : { idempotencyKey: crypto.randomUUID() }),
  });

/** The upload as it was left, or a new one; null when the file lies there already. */
const openParts = async (journey: Journey, evidenceId: string): Promise<Step<Open | null>> => {
  const { partsId } = journey.facts;
  if (partsId !== null) {
    const read = await ask(journey, readParts, evidenceId, { partsId });
    if (refusedAs(read, "wrong-step")) return found(null);
    if (!refusedAs(read, "parts-unknown")) {
      const step = answered(read);
      return step.ok ? found({ partsId, arrived: step.found.parts }) : step;
    }
  }
  const begun = await ask(journey, beginParts, evidenceId, {});
  if (refusedAs(begun, "wrong-step")) return found(null);
  const step = answered(begun);
  if (!step.ok) return step;
  await journey.tell.facts({ partsId: step.found.partsId, arrivedBytes: 0 });
  return found({ partsId: step.found.partsId, arrived: [] });
};

const sendMissing = async (journey: Journey, evidenceId: string, { partsId, arrived }: Open): Promise<Step<null>> => {
  const { file, tell } = journey;
  const missing = missingParts(file.size, arrived);
  let arrivedBytes = file.size - missing.reduce((sum, number) => sum + partLengthOf(file.size, number), 0);
  await tell.facts({ arrivedBytes });
  const links = makeLinks(journey, evidenceId, partsId);
  for (const number of missing) {
    const sent = await sendPart(journey, number, arrivedBytes, links);
    if (!sent.ok) return sent;
    arrivedBytes += partLengthOf(file.size, number);
    await tell.facts({ arrivedBytes });
  }
  return found(null);
};

type Links = (number: number, isAnew: boolean) => Promise<Step<UploadLink>>;

/** Links of parts, some signed at once ahead of their use; a link that ran out is signed anew. */
const makeLinks = (journey: Journey, evidenceId: string, partsId: string): Links => {
  const known = new Map<number, UploadLink>();
  const ahead = 5;
  return async (number, isAnew) => {
    const link = isAnew ? undefined : known.get(number);
    if (link) return found(link);
    const parts = journey.facts.partDigests
      .map((sha256, index) => ({ number: index + 1, sha256 }))
      .filter((part) => part.number >= number)
      .slice(0, ahead);
    const signed = answered(await ask(journey, signParts, evidenceId, { partsId, parts }));
    if (!signed.ok) return signed;
    for (const one of signed.found.links) known.set(one.number, one);
    const mine = known.get(number);
    if (!mine) throw new Error(`no link was signed for part ${number}`);
    return found(mine);
  };
};

const sendPart = async (journey: Journey, number: number, before: number, links: Links): Promise<Step<null>> => {
  const { file, ways, tell, signal } = journey;
  const body = file.slice((number - 1) * partBytes, number * partBytes);
  const put = (link: UploadLink) => {
    tell.state({ kind: "sending", bytes: before });
    return ways.put(link, body, (bytes) => tell.state({ kind: "sending", bytes: before + bytes }), signal);
  };
  const link = await links(number, false);
  if (!link.ok) return link;
  const sent = await put(link.found);
  if (sent.kind !== "refused" || sent.status !== 403) return ended(journey, sent);
  const again = await links(number, true);
  return again.ok ? ended(journey, await put(again.found)) : again;
};
