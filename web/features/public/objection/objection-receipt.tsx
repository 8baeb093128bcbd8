import { useEffect, useRef } from "react";
import { Link } from "wouter";
import { useLanguage, useWords } from "../../../language/language.tsx";
import { saveFile } from "../../../ui/save-file.ts";
import { HashLine } from "../parts/hash-line.tsx";
import { closing, moment } from "../parts/when.ts";
import { ProofUploads } from "./proof-uploads.tsx";
import type { Received } from "./use-receipt.ts";
import { words } from "./words.ts";

type Given = { readonly receipt: Received; readonly files: readonly File[]; readonly close: () => void };

/** What the objector must keep, and the files on their way. */
export const ObjectionReceipt = ({ receipt, files, close }: Given) => {
  const w = useWords(words);
  const language = useLanguage();
  const top = useRef<HTMLHeadingElement>(null);
  useEffect(() => top.current?.focus(), []);
  const { objectionId, receiptCode, receivedAt, replyBy, hash, uploads } = receipt;
  const save = (): void => {
    const address = `${location.origin}/objections/${objectionId}`;
    const text = w.fileText(objectionId, receiptCode, moment(language, receivedAt), hash, address);
    // The mark at its beginning lets old editors of Windows read the Chinese.
    saveFile(w.fileName(objectionId), new Blob([`\uFEFF${text}`], { type: "text/plain" }));
  };
  return (
    <div className="card">
      <h3 ref={top} tabIndex={-1}>
        {w.received}
      </h3>
      <p>
        {w.receivedAt(moment(language, receivedAt))} {replyBy === null ? w.noReply : w.replyBy(closing(language, replyBy))}
      </p>
      <p>
        <strong>{w.keep}</strong>
      </p>
      <dl className="facts">
        <dt>{w.number}</dt>
        <dd>
          <code>{objectionId}</code>
        </dd>
        <dt>{w.code}</dt>
        <dd>
          <code>{receiptCode}</code>
        </dd>
        <dt>{w.hash}</dt>
        <dd>
          <HashLine hash={hash} />
        </dd>
      </dl>
      {uploads.length === 0 ? null : <ProofUploads uploads={uploads} files={files} />}
      <p className="buttons">
        <button type="button" className="primary" onClick={save}>
          {w.save}
        </button>
        <Link href={`/objections/${objectionId}`}>{w.follow}</Link>
        <button type="button" className="plain" onClick={close}>
          {w.done}
        </button>
      </p>
    </div>
  );
};
