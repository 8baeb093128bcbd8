import { downloadEvidence, getEvidence } from "../../../../domain/evidence/contract.ts";
import { type Caller, call } from "../../../api/call.ts";
import { type Answer, Failed } from "../../../api/problem.ts";
import { digestOf } from "../../../ui/evidence/hash-file.ts";

type FetchedFile = {
  readonly id: string;
  readonly fileName: string;
  readonly sha256: string;
  /** Whether what came is what was declared when it was uploaded. */
  readonly agrees: boolean;
  readonly content: Uint8Array<ArrayBuffer>;
};

type Fetched = { readonly file: FetchedFile } | { readonly why: string; readonly name: string };

const orRefused = <View>(answer: Answer<View>): View | string => {
  if (answer.ok) return answer.view;
  if (answer.failure.kind === "refused") return answer.failure.problem.detail;
  throw new Failed(answer.failure);
};

/** One file of a record with its bytes, or why the reader does not get it. Throws when the server cannot be reached. */
export const fetchFile = async (id: string, caller: Caller, signal: AbortSignal): Promise<Fetched> => {
  const known = orRefused(await call(getEvidence, { params: { id }, request: {}, signal }, caller));
  if (typeof known === "string") return { name: id, why: known };
  const { fileName, sha256 } = known.file;
  const link = orRefused(await call(downloadEvidence, { params: { id }, request: {}, signal }, caller));
  if (typeof link === "string") return { name: fileName, why: link };
  const response = await fetch(link.url, { credentials: "omit", signal }).catch((error: unknown) => {
    if (signal.aborted) throw error;
    return null;
  });
  if (!response?.ok) throw new Failed({ kind: "unreachable" });
  const content = new Uint8Array(await response.arrayBuffer());
  return { file: { id, fileName, sha256, agrees: (await digestOf(content)) === sha256, content } };
};
