import { Link } from "wouter";
import { listSurveys, publishCall, recordSurvey } from "../../../domain/call/contract.ts";
import { readCall } from "../../../domain/call/public-contract.ts";
import { getCycle } from "../../../domain/cycle/contract.ts";
import type { Summary } from "../../../domain/work-item/work-item.ts";
import { useRead, useRows } from "../../api/use-read.ts";
import { fieldWord } from "../../language/field-word.ts";
import { dayAndTime } from "../../language/format.ts";
import { useLanguage, useWords } from "../../language/language.tsx";
import { useIsParty } from "../../session/self.ts";
import { ActForm } from "../../ui/act-form/act-form.tsx";
import { ActList } from "../../ui/act-form/act-list.tsx";
import { FailureNote } from "../../ui/failure-note.tsx";
import { HistoryList } from "../../ui/history-list.tsx";
import type { Column } from "../../ui/rows-table/columns.ts";
import { RowsTable } from "../../ui/rows-table/rows-table.tsx";
import { useYear, YearChoice } from "../../ui/year-choice.tsx";
import { CallPaper } from "../public/call/call-paper.tsx";
import { CallExtension } from "./call-extension.tsx";
import "./call.css";
import { ClosingWithPreview } from "./closing-with-preview.tsx";
import { words } from "./words.ts";

/** What the year begins with: the survey of demand, then the call, written beside its preview, and its extension. */
export const CallsScreen = () => {
  const w = useWords(words);
  const year = useYear();
  const { cycleId } = year;
  return (
    <>
      <section className="page">
        <h1>{w.title}</h1>
        <p>{w.lead}</p>
        <FailureNote error={year.error} />
        <YearChoice year={year} />
      </section>
      {cycleId === undefined ? null : <Year key={cycleId} cycleId={cycleId} />}
    </>
  );
};

const Year = ({ cycleId }: { readonly cycleId: string }) => {
  const w = useWords(words);
  const { data, error } = useRead(getCycle, { params: { id: cycleId } });
  const language = useLanguage();
  const columns = ["keyIndustryChain", "leadingIndustry", "jurisdiction", "respondents"].map(
    (name): Column<Summary> => ({
      key: name,
      title: fieldWord(language, { noun: "survey", path: [name] }),
      cell: ({ summary }) => String(summary[name] ?? "—"),
    }),
  );
  const status = data?.cycle.status;
  const callId = data?.cycle.call?.callId;
  return (
    <>
      <section className="page">
        <h2>{w.surveys}</h2>
        <RowsTable
          contract={listSurveys}
          request={{ cycleId }}
          columns={columns}
          rowLink={({ id }) => `/work/audit?noun=survey&id=${encodeURIComponent(id)}`}
          empty={w.noSurveys}
        />
        <ActList
          actions={[{ contract: recordSurvey, fixed: { cycleId } }]}
          noun="cycle"
          {...(status === undefined ? {} : { step: status })}
        />
      </section>
      <FailureNote error={error} />
      {callId === undefined ? null : <Published callId={callId} open={status === "call_open"} />}
      {status === "planned" ? <Editor cycleId={cycleId} /> : null}
    </>
  );
};

const Editor = ({ cycleId }: { readonly cycleId: string }) => {
  const w = useWords(words);
  const mayPublish = useIsParty(publishCall.who);
  const surveys = useRows(listSurveys, { request: { cycleId, limit: 1 } });
  const lacking = !surveys.isPending && surveys.rows.length === 0;
  return (
    <section className="page">
      <h2>{mayPublish ? w.publish : w.call}</h2>
      {mayPublish ? null : <p className="empty">{w.notYet}</p>}
      {mayPublish && lacking ? <p className="mark warn">{w.noSurveys}</p> : null}
      {mayPublish ? (
        <ActForm
          contract={publishCall}
          fixed={{ cycleId }}
          inputs={{ closesAt: ClosingWithPreview }}
          confirm={w.confirm}
          sendLabel={w.review}
        />
      ) : null}
    </section>
  );
};

const Published = ({ callId, open }: { readonly callId: string; readonly open: boolean }) => {
  const w = useWords(words);
  const language = useLanguage();
  const { data: call, error } = useRead(readCall, { params: { id: callId } });
  if (!call) return <FailureNote error={error} />;
  return (
    <section className="page">
      <h2>{w.call}</h2>
      <p>
        {w.publishedAt(dayAndTime(language, call.publishedAt))} <Link href={`/calls/${callId}`}>{w.toPublic}</Link>
      </p>
      <CallExtension call={call} open={open} />
      <div className="call-preview">
        <CallPaper call={call} heading="h2" />
      </div>
      <HistoryList noun="call" id={callId} />
    </section>
  );
};
