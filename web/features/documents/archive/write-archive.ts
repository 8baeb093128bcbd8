import { readHistory } from "../../../../domain/work-item/contract.ts";
import { Failed } from "../../../api/problem.ts";
import { readAll } from "../../../api/read-all.ts";
import { fileNameOf } from "../../../ui/documents/paper.ts";
import { fetchFile } from "./fetch-file.ts";
import type { Asking, Gathered } from "./gather.ts";
import { filesNamedIn, type KeptRecord, type Missing } from "./kept.ts";
import { readmeOf } from "./readme.ts";
import { recordHtml } from "./record-html.ts";
import { zipSink } from "./zip-sink.ts";

export type Progress =
  | { readonly step: "records" | "histories"; readonly done: number }
  | { readonly step: "files"; readonly done: number; readonly all: number; readonly name: string };

type Given = {
  readonly title: string;
  readonly at: string;
  readonly origin: string;
  readonly gather: (asking: Asking) => Promise<Gathered>;
  readonly asking: Omit<Asking, "onRecord">;
  readonly onProgress: (progress: Progress) => void;
};

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** The histories of the records, as JSON, each the way to recompute its chain of hashes. */
const historiesOf = async (
  records: readonly KeptRecord[],
  { caller, signal }: Given["asking"],
): Promise<readonly { readonly path: string; readonly entries: readonly unknown[] }[]> => {
  const found = [];
  for (const { noun, id, path } of records) {
    if (noun === null || id === null) continue;
    const answer = await readAll(readHistory, { params: { noun, id }, signal }, caller);
    if (answer.ok) found.push({ path, entries: answer.view });
    else if (answer.failure.kind !== "refused") throw new Failed(answer.failure);
  }
  return found;
};

/**
 * Writes all that the reader may see of a record into one archive: facts as JSON and as pages, histories with their hashes, the files,
 * and how to verify it. Throws `Failed` when the server cannot be reached, and what the signal throws when the user stops it.
 */
export const writeArchive = async ({ title, at, origin, gather, asking, onProgress }: Given): Promise<Blob> => {
  const { caller, signal } = asking;
  const { records, missing } = await gather({ ...asking, onRecord: (done) => onProgress({ step: "records", done }) });
  const sink = zipSink();
  for (const record of records) {
    sink.text(`records/${record.path}.json`, json(record.value));
    sink.text(`records/${record.path}.html`, recordHtml(caller.language, record));
  }
  onProgress({ step: "histories", done: records.length });
  const histories = await historiesOf(records, asking);
  for (const { path, entries } of histories) sink.text(`history/${path}.json`, json(entries));
  const ids = filesNamedIn(records.map(({ value }) => value));
  const files: { readonly path: string; readonly sha256: string; readonly agrees: boolean }[] = [];
  const noFile: Missing[] = [];
  for (const [place, id] of ids.entries()) {
    signal.throwIfAborted();
    const fetched = await fetchFile(id, caller, signal);
    onProgress({ step: "files", done: place + 1, all: ids.length, name: "file" in fetched ? fetched.file.fileName : fetched.name });
    if (!("file" in fetched)) {
      noFile.push({ what: fetched.name, why: fetched.why });
      continue;
    }
    const { fileName, sha256, agrees, content } = fetched.file;
    const path = `files/${id}/${fileNameOf(fileName.replace(/\.[^.]*$/, ""), fileName.replace(/^.*\./, ""))}`;
    sink.file(path, content);
    files.push({ path, sha256, agrees });
  }
  sink.text("SHA256SUMS", files.map(({ path, sha256 }) => `${sha256}  ${path}\n`).join(""));
  const about = { title, at, origin, records, histories: histories.map(({ path }) => path), files, missing: [...missing, ...noFile] };
  sink.text("README.txt", readmeOf(caller.language, about));
  return sink.end();
};
