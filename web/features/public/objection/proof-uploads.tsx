import { useCallback, useEffect, useRef, useState } from "react";
import { useWords } from "../../../language/language.tsx";
import { putFile } from "../../../ui/evidence/put-file.ts";
import { keepForPage, pageText } from "./kept-for-page.ts";
import { sentKey } from "./kept-keys.ts";
import type { Received } from "./use-receipt.ts";
import { words } from "./words.ts";

type Upload = Received["uploads"][number];
type State = { readonly kind: "waiting" | "sent" | "broken" | "refused" } | { readonly kind: "sending"; readonly percent: number };

type Given = { readonly uploads: readonly Upload[]; readonly files: readonly File[] };

/** Sends each file where its link points. After a reload the files are gone from the page and are chosen again by their owner. */
export const ProofUploads = ({ uploads, files }: Given) => {
  const w = useWords(words);
  return (
    <section>
      <h4>{w.uploading}</h4>
      <ul className="files">
        {uploads.map((upload, index) => (
          <OneUpload key={upload.evidenceId} upload={upload} file={files[index]} />
        ))}
      </ul>
      <p className="aside">{w.late}</p>
    </section>
  );
};

const useSending = (upload: Upload, file: File | undefined) => {
  const [state, setState] = useState<State>(() => ({ kind: pageText(sentKey(upload.evidenceId)) === null ? "waiting" : "sent" }));
  const begun = useRef(false);
  const send = useCallback(
    async (body: File): Promise<void> => {
      setState({ kind: "sending", percent: 0 });
      const told = (bytes: number) => setState({ kind: "sending", percent: Math.floor((100 * bytes) / body.size) });
      const sent = await putFile(upload, body, told, new AbortController().signal);
      if (sent.kind === "sent") keepForPage(sentKey(upload.evidenceId), "yes");
      setState(sent);
    },
    [upload],
  );
  useEffect(() => {
    if (!file || begun.current || pageText(sentKey(upload.evidenceId)) !== null) return;
    begun.current = true;
    void send(file);
  }, [file, send, upload.evidenceId]);
  useEffect(() => {
    if (state.kind !== "sending") return undefined;
    const stay = (event: BeforeUnloadEvent): void => event.preventDefault();
    addEventListener("beforeunload", stay);
    return () => removeEventListener("beforeunload", stay);
  }, [state.kind]);
  return { state, send };
};

const OneUpload = ({ upload, file }: { readonly upload: Upload; readonly file: File | undefined }) => {
  const w = useWords(words);
  const { state, send } = useSending(upload, file);
  const [again, setAgain] = useState<File | undefined>(file);
  const stuck = state.kind === "broken" || state.kind === "refused" || (state.kind === "waiting" && !file);
  return (
    <li>
      {upload.fileName}{" "}
      <span role="status">{state.kind === "sending" ? w["upload.sending"](state.percent) : w[`upload.${state.kind}`]}</span>{" "}
      {stuck && !again ? (
        <input
          type="file"
          aria-label={upload.fileName}
          onChange={({ target }) => {
            const chosen = target.files?.[0];
            setAgain(chosen);
            if (chosen) void send(chosen);
          }}
        />
      ) : null}
      {stuck && again ? (
        <button type="button" className="plain" onClick={() => void send(again)}>
          {w.retry}
        </button>
      ) : null}
    </li>
  );
};
