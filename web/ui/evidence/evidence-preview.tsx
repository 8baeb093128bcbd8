import { Modal } from "antd";
import { useEffect, useRef, useState } from "react";
import { useWords } from "../../language/language.tsx";
import { words } from "./words.ts";

type Props = {
  readonly file: { readonly fileName: string; readonly contentType: string };
  readonly linkOf: () => Promise<string | null>;
  readonly onClose: () => void;
};

/**
 * A picture or PDF shown in place. The bytes are taken under the type that was declared, one of those that hold no script of ours, and
 * never as the page that a wrong file might be.
 */
export const EvidencePreview = ({ file, linkOf, onClose }: Props) => {
  const w = useWords(words);
  const shown = useContent(file.contentType, linkOf);
  return (
    <Modal open title={file.fileName} footer={null} width="min(60rem, 96vw)" onCancel={onClose} className="evidence-preview">
      {shown === "loading" ? <p aria-live="polite">{w.loadingPreview}</p> : null}
      {shown === "failed" ? <p role="alert">{w.previewFailed}</p> : null}
      {shown === "loading" || shown === "failed" ? null : (
        <>
          {file.contentType === "application/pdf" ? (
            <iframe title={w.previewOf(file.fileName)} src={shown.url} />
          ) : (
            <img alt={w.previewOf(file.fileName)} src={shown.url} />
          )}
          <p>
            <a href={shown.url} target="_blank" rel="noreferrer">
              {w.newTab}
            </a>
          </p>
        </>
      )}
    </Modal>
  );
};

type Content = "loading" | "failed" | { readonly url: string };

const useContent = (contentType: string, linkOf: () => Promise<string | null>): Content => {
  const [content, setContent] = useState<Content>("loading");
  const ask = useRef(linkOf);
  useEffect(() => {
    let url: string | undefined;
    let isLeft = false;
    const take = async (): Promise<void> => {
      const link = await ask.current();
      const response = link === null ? null : await fetch(link, { credentials: "omit" }).catch(() => null);
      if (isLeft) return;
      if (!response?.ok) return setContent("failed");
      const body = await response.arrayBuffer();
      if (isLeft) return;
      url = URL.createObjectURL(new Blob([body], { type: contentType }));
      setContent({ url });
    };
    void take();
    return () => {
      isLeft = true;
      if (url !== undefined) URL.revokeObjectURL(url);
    };
  }, [contentType]);
  return content;
};
