import { useRef, useState } from "react";
import { Failed, type Failure } from "../../../api/problem.ts";
import { serverNow } from "../../../api/server-clock.ts";
import { useLanguage, useWords } from "../../../language/language.tsx";
import { useActor } from "../../../session/self.ts";
import { useSession } from "../../../session/session-context.ts";
import { fileNameOf } from "../../../ui/documents/paper.ts";
import { FailureNote } from "../../../ui/failure-note.tsx";
import { saveFile } from "../../../ui/save-file.ts";
import type { Asking, Gathered } from "./gather.ts";
import { words } from "./words.ts";
import type { Progress } from "./write-archive.ts";

type Given = {
  /** Names the archive. */
  readonly title: string;
  readonly gather: (asking: Asking) => Promise<Gathered>;
};

type State =
  | { readonly is: "idle" | "done" | "stopped" }
  | { readonly is: "running"; readonly progress: Progress }
  | { readonly is: "failed"; readonly failure: Failure };

/** The way to take a whole record away as one ZIP, with its progress and the way to stop it. */
export const ArchivePart = ({ title, gather }: Given) => {
  const w = useWords(words);
  const language = useLanguage();
  const { token } = useSession();
  const actor = useActor();
  const [state, setState] = useState<State>({ is: "idle" });
  const stopper = useRef<AbortController>(null);
  if (!actor) return null;
  const take = async (): Promise<State> => {
    const controller = new AbortController();
    stopper.current = controller;
    const onProgress = (progress: Progress): void => setState({ is: "running", progress });
    onProgress({ step: "records", done: 0 });
    try {
      const { writeArchive } = await import("./write-archive.ts");
      const asking = { caller: { language, token }, actor, signal: controller.signal };
      const at = new Date(serverNow()).toISOString();
      const content = await writeArchive({ title, at, origin: location.origin, gather, asking, onProgress });
      saveFile(fileNameOf(w.fileName(title), "zip"), content);
      return { is: "done" };
    } catch (error) {
      if (controller.signal.aborted) return { is: "stopped" };
      if (error instanceof Failed) return { is: "failed", failure: error.failure };
      throw error;
    }
  };
  const running = state.is === "running";
  return (
    <section className="page no-print">
      <h2>{w.heading}</h2>
      <p>{w.lead}</p>
      <button type="button" className="plain-button" disabled={running} onClick={() => void take().then(setState)}>
        {w.start}
      </button>{" "}
      {running ? (
        <button type="button" className="plain-button" onClick={() => stopper.current?.abort()}>
          {w.stop}
        </button>
      ) : null}
      <p role="status">
        {state.is === "running" ? said(w, state.progress) : state.is === "done" ? w.done : state.is === "stopped" ? w.stopped : ""}
      </p>
      <FailureNote failure={state.is === "failed" ? state.failure : null} />
    </section>
  );
};

const said = (w: typeof words.zh, progress: Progress): string => {
  if (progress.step === "files") return w.files(progress.done, progress.all, progress.name);
  return progress.step === "records" ? w.records(progress.done) : w.histories;
};
