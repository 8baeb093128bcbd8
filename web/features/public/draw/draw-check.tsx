import { useState } from "react";
import type { DrawRecord } from "../../../../domain/draw/recheck-draw.ts";
import type { SeenDraw } from "../../../../domain/draw/seen-draw.ts";
import type { Failure } from "../../../api/problem.ts";
import { number } from "../../../language/format.ts";
import { useLanguage, useWords } from "../../../language/language.tsx";
import { useSession } from "../../../session/session-context.ts";
import { FailureNote } from "../../../ui/failure-note.tsx";
import { saveFile } from "../../../ui/save-file.ts";
import { Verdict } from "../parts/verdict.tsx";
import { words as common } from "../parts/words.ts";
import type { Checked } from "./recheck.ts";
import { words } from "./words.ts";

type Found = { readonly checks: Checked; readonly record: DrawRecord; readonly seconds: number };
type State =
  | { readonly kind: "idle" | "working" }
  | { readonly kind: "fetching"; readonly done: number; readonly all: number }
  | { readonly kind: "failed"; readonly failure: Failure }
  | { readonly kind: "broken"; readonly error: Error }
  | ({ readonly kind: "found" } & Found);

const useRecheck = (draw: SeenDraw) => {
  const language = useLanguage();
  const { token } = useSession();
  const [state, setState] = useState<State>({ kind: "idle" });
  const recheck = async (): Promise<void> => {
    setState({ kind: "working" });
    const { fetchRecord, recheckAside } = await import("./recheck.ts");
    const record = await fetchRecord(draw, (done, all) => setState({ kind: "fetching", done, all }), { language, token });
    if (!record.ok) return setState({ kind: "failed", failure: record.failure });
    setState({ kind: "working" });
    const begun = performance.now();
    const checks = await recheckAside(record.view);
    setState({ kind: "found", checks, record: record.view, seconds: (performance.now() - begun) / 1000 });
  };
  const run = (): Promise<void> =>
    recheck().catch((error: unknown) => setState({ kind: "broken", error: error instanceof Error ? error : new Error(String(error)) }));
  return { state, run };
};

/** Draws again on the reader's own device and says what agrees. */
export const DrawCheck = ({ draw }: { readonly draw: SeenDraw }) => {
  const w = useWords(words);
  const c = useWords(common);
  const { state, run } = useRecheck(draw);
  if (state.kind === "broken") throw state.error;
  const busy = state.kind === "working" || state.kind === "fetching";
  return (
    <section className="no-print">
      <h2>{w.checkTitle}</h2>
      <p>{w.checkLead}</p>
      <p>
        <button type="button" className="primary" onClick={() => void run()} disabled={busy}>
          {c.recompute}
        </button>
      </p>
      {state.kind === "fetching" ? <progress value={state.done} max={state.all} aria-label={w.fetching(state.done, state.all)} /> : null}
      <div aria-live="polite">
        {state.kind === "fetching" ? <p>{w.fetching(state.done, state.all)}</p> : null}
        {state.kind === "working" ? <p>{w.working}</p> : null}
        {state.kind === "failed" ? <FailureNote failure={state.failure} /> : null}
        {state.kind === "found" ? <Findings {...state} /> : null}
      </div>
    </section>
  );
};

const Findings = ({ checks, record, seconds }: Found) => {
  const w = useWords(words);
  const language = useLanguage();
  const differs = checks.some(({ outcome }) => outcome === "differs");
  const pending = checks.some(({ outcome }) => outcome === "pending");
  const save = (): void =>
    saveFile(`draw-${record.draw.drawId}.json`, new Blob([JSON.stringify(record, null, 2)], { type: "application/json" }));
  return (
    <>
      <ol>
        {checks.map(({ check, outcome }) => (
          <li key={check}>
            {w[`check.${check}`]} <Verdict outcome={outcome} />
          </li>
        ))}
      </ol>
      <p>
        <strong>{differs ? w.someDiffer : pending ? w.somePending : w.allMatch}</strong>{" "}
        {w.took(number(language, Math.round(seconds * 10) / 10))}
      </p>
      <p>
        <button type="button" className="plain" onClick={save}>
          {w.save}
        </button>{" "}
        {w.saveHelp}
      </p>
    </>
  );
};
