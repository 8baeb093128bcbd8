import type { Contract } from "../../../domain/kernel/contract.ts";
import type { Given } from "../../api/call.ts";
import type { Answer } from "../../api/problem.ts";
import type { FileDigests } from "./hash-file.ts";
import type { Sent, UploadLink } from "./put-file.ts";
import type { UploadFacts, UploadFault, UploadState } from "./upload-item.ts";

/** What carrying a file needs of the world. */
export type Ways = {
  readonly ask: <Params, Request, View>(contract: Contract<Params, Request, View>, given: Given) => Promise<Answer<View>>;
  readonly hash: (file: Blob, onBytes: (bytes: number) => void, signal: AbortSignal) => Promise<FileDigests>;
  readonly put: (link: UploadLink, body: Blob, onBytes: (bytes: number) => void, signal: AbortSignal) => Promise<Sent>;
  /** Whether the same content stands in the same place. */
  readonly isTwice: (facts: UploadFacts) => boolean;
  readonly pause: (milliseconds: number, signal: AbortSignal) => Promise<void>;
};

/** Told as it goes; what is found is kept before the next step begins. */
type Tell = {
  readonly state: (state: UploadState) => void;
  readonly facts: (found: Partial<UploadFacts>) => Promise<void>;
};

/** How carrying ended for now. `broken`: the way, not the file. */
export type Carried = { readonly kind: "arrived" | "broken" | "twice" } | { readonly kind: "fault"; readonly fault: UploadFault };

export type Journey = {
  readonly facts: UploadFacts;
  readonly file: Blob;
  readonly ways: Ways;
  readonly tell: Tell;
  readonly signal: AbortSignal;
};

export type Step<Found> = { readonly ok: true; readonly found: Found } | { readonly ok: false; readonly carried: Carried };

export const found = <Found>(value: Found): Step<Found> => ({ ok: true, found: value });
export const fault = (reason: UploadFault): Step<never> => ({ ok: false, carried: { kind: "fault", fault: reason } });
export const broken: Step<never> = { ok: false, carried: { kind: "broken" } };

export const answered = <View>(answer: Answer<View>): Step<View> => {
  if (answer.ok) return found(answer.view);
  return answer.failure.kind === "unreachable" ? broken : fault({ kind: "call", failure: answer.failure });
};
