import { useQueryClient } from "@tanstack/react-query";
import { useId, useState } from "react";
import { Failed, type Failure } from "../../../api/problem.ts";
import { codeWord } from "../../../language/code-word.ts";
import { useLanguage, useWords } from "../../../language/language.tsx";
import { useSession } from "../../../session/session-context.ts";
import { fileNameOf } from "../../../ui/documents/paper.ts";
import { FailureNote } from "../../../ui/failure-note.tsx";
import { saveFile } from "../../../ui/save-file.ts";
import { importKinds } from "./import-kind.ts";
import { FaultTable, LineTable } from "./import-tables.tsx";
import { columnWord, type ParsedSheet } from "./parse-sheet.ts";
import type { Sent } from "./send-lines.ts";
import { words } from "./words.ts";

type State =
  | { readonly is: "idle" | "reading" | "not-sheet" }
  | { readonly is: "unread"; readonly failure: Failure }
  | { readonly is: "read"; readonly sheet: ParsedSheet }
  | { readonly is: "sending" | "sent"; readonly sheet: ParsedSheet; readonly sent: Sent };

const nothing: Sent = { done: 0, known: 0, failure: null };

/** Registers what a sheet holds: template, preview with every fault, then all lines, one after another or in one. */
export const ImportPart = ({ of }: { readonly of: keyof typeof importKinds }) => {
  const w = useWords(words);
  const language = useLanguage();
  const { token } = useSession();
  const queries = useQueryClient();
  const input = useId();
  const [reason, setReason] = useState("");
  const [state, setState] = useState<State>({ is: "idle" });
  const kind = importKinds[of];
  const caller = { language, token };
  const called = (key: string): string => columnWord({ kind, language }, key);

  const template = async (): Promise<void> => {
    const { xlsxOf } = await import("../../../ui/rows-table/xlsx.ts");
    const header = kind.columns.map(({ key }) => called(key));
    saveFile(fileNameOf(w[of], "xlsx"), new Blob([xlsxOf({ name: w[of], header, rows: [] })]));
  };
  const read = async (file: Blob): Promise<State> => {
    setState({ is: "reading" });
    try {
      const { readImport } = await import("./read-import.ts");
      return { is: "read", sheet: await readImport(of, file, caller) };
    } catch (error) {
      if (error instanceof Failed) return { is: "unread", failure: error.failure };
      // What the library throws says in English what the user is told in their own words.
      return { is: "not-sheet" };
    }
  };
  const send = async (sheet: ParsedSheet, from: Sent): Promise<void> => {
    const { sendLines } = await import("./send-lines.ts");
    const onLine = (sent: Sent): void => setState({ is: "sending", sheet, sent });
    onLine(from);
    setState({ is: "sent", sheet, sent: await sendLines({ kind, lines: sheet.lines, reason: reason.trim(), from, caller, onLine }) });
    await queries.invalidateQueries();
  };

  return (
    <section className="page no-print">
      <h2>{w[of]}</h2>
      <p>{kind.whole === null ? w.lead : w.wholeLead(kind.whole.different)}</p>
      <p>{w.columns(kind.columns.map(({ key }) => called(key)).join(w.comma))}</p>
      {of === "members" ? <p>{w.organizationHelp}</p> : null}
      {of === "relations" ? <p>{w.relationHelp}</p> : null}
      {kind.columns.map(({ key, options, many }) =>
        options.length === 0 ? null : (
          <p key={key}>
            {w.options(called(key), options.map((value) => codeWord(language, { property: key, value })).join(w.optionJoin))}
            {many ? w.many : null}
          </p>
        ),
      )}
      <p>
        <button type="button" className="plain-button" onClick={() => void template()}>
          {w.template}
        </button>
      </p>
      <label htmlFor={input}>{w.choose}</label>{" "}
      <input
        id={input}
        type="file"
        accept=".xlsx"
        disabled={state.is === "sending"}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          // The same file may be chosen again after it was corrected.
          currentTarget.value = "";
          if (file) void read(file).then(setState);
        }}
      />
      <div role="status">
        {state.is === "reading" ? w.reading : null}
        {state.is === "not-sheet" ? w.notSheet : null}
      </div>
      <FailureNote failure={state.is === "unread" ? state.failure : null} />
      {"sheet" in state && kind.whole !== null && state.sheet.faults.length === 0 && state.sheet.lines.length > 0 ? (
        <p className="field">
          <label htmlFor={`${input}-reason`}>{w.reason}</label>
          <input
            id={`${input}-reason`}
            value={reason}
            maxLength={1000}
            disabled={state.is === "sending"}
            onChange={({ target }) => setReason(target.value)}
          />
        </p>
      ) : null}
      {"sheet" in state ? <Outcome {...{ of, state }} send={send} ready={kind.whole === null || reason.trim() !== ""} /> : null}
    </section>
  );
};

type OutcomeGiven = {
  readonly of: keyof typeof importKinds;
  readonly state: Extract<State, { readonly sheet: ParsedSheet }>;
  readonly send: (sheet: ParsedSheet, from: Sent) => Promise<void>;
  /** Whether everything that is asked for beside the sheet is there. */
  readonly ready: boolean;
};

const Outcome = ({ of, state, send, ready }: OutcomeGiven) => {
  const w = useWords(words);
  const { sheet } = state;
  const { lines, faults } = sheet;
  if (faults.length > 0) return <FaultTable faults={faults} lead={w.faults(faults.length)} />;
  if (lines.length === 0) return <p role="status">{w.empty}</p>;
  const sent = state.is === "read" ? nothing : state.sent;
  const next = lines[sent.done];
  const whole = importKinds[of].whole !== null;
  return (
    <>
      <Told {...{ state, sent, whole }} />
      <FailureNote failure={state.is === "sent" ? sent.failure : null} />
      {next && state.is !== "sending" ? (
        <button type="button" className="plain-button" disabled={!ready} onClick={() => void send(sheet, sent)}>
          {state.is === "read" || whole ? w.send(lines.length) : w.resume}
        </button>
      ) : null}
      {state.is === "read" ? <LineTable of={of} lines={lines} /> : null}
    </>
  );
};

type ToldGiven = Pick<OutcomeGiven, "state"> & { readonly sent: Sent; readonly whole: boolean };

const Told = ({ state: { is, sheet }, sent, whole }: ToldGiven) => {
  const w = useWords(words);
  const all = sheet.lines.length;
  const next = sheet.lines[sent.done];
  const stopped = (line: number): string => (whole ? w.noneSent : w.stopped(line, sent.done, all));
  return (
    <p role="status">
      {is === "read" ? w.ready(all) : null}
      {is === "sending" ? w.sending(sent.done, all) : null}
      {is === "sent" && next ? stopped(next.line) : null}
      {is === "sent" && !next ? w.done(sent.done - sent.known, sent.known) : null}
    </p>
  );
};
