import { useEffect, useState } from "react";
import { Link, useParams } from "wouter";
import { getTechnicalEvaluation } from "../../../../domain/technical-evaluation/contract.ts";
import { closeOnSite } from "../../../../domain/technical-evaluation/panel-contract.ts";
import { useOnline } from "../../../api/use-online.ts";
import { useRead } from "../../../api/use-read.ts";
import { Waiting } from "../../../app/waiting.tsx";
import { dayAndTime } from "../../../language/format.ts";
import { useLanguage, useWords } from "../../../language/language.tsx";
import { useSelf } from "../../../session/self.ts";
import { ActList } from "../../../ui/act-form/act-list.tsx";
import { FailureNote } from "../../../ui/failure-note.tsx";
import { FindingForm } from "./finding-form.tsx";
import { keepVisit, keptVisit, type Visit } from "./kept-visit.ts";
import { useFindings } from "./use-findings.ts";
import { words } from "./words.ts";

/** What is looked at on site, item by item; the list is kept on the phone so that it works where there is no network. */
export const OnSiteScreen = () => {
  const { id = "" } = useParams();
  const self = useSelf();
  return self ? <OnSite key={id} id={id} memberId={self.memberId} /> : <Waiting />;
};

type Own = { readonly id: string; readonly memberId: string };

const OnSite = ({ id, memberId }: Own) => {
  const w = useWords(words);
  const { data, error } = useRead(getTechnicalEvaluation, { params: { id } });
  const [copy, setCopy] = useState<Visit | null>(null);
  useEffect(() => {
    void keptVisit(memberId, id).then(setCopy);
  }, [memberId, id]);
  const read = data?.sight === "whole" ? data.evaluation : null;
  const visit: Visit | null = read?.onSite ? { unitName: read.unitName, status: read.status, onSite: read.onSite } : null;
  useEffect(() => {
    if (read?.onSite) void keepVisit(memberId, id, { unitName: read.unitName, status: read.status, onSite: read.onSite });
  }, [memberId, id, read]);
  const shown = visit ?? (data ? null : copy);
  if (!data && !shown) return error ? <FailureNote error={error} /> : <Waiting />;
  if (!shown)
    return (
      <section className="page">
        <h1>{w.title}</h1>
        <p className="empty">{w.none}</p>
      </section>
    );
  return <Checklist id={id} memberId={memberId} visit={shown} isCopy={visit === null} />;
};

type ChecklistProps = Own & { readonly visit: Visit; readonly isCopy: boolean };

const Checklist = ({ id, memberId, visit, isCopy }: ChecklistProps) => {
  const w = useWords(words);
  const language = useLanguage();
  const online = useOnline();
  const { ready, drafts, failures, type, record } = useFindings(id, memberId);
  const { onSite, unitName, status } = visit;
  if (!ready) return <Waiting />;
  const done = onSite.items.filter(({ finding }) => finding !== null).length;
  return (
    <section className="page">
      <p className="no-print">
        <Link href={`/work/panels/${id}`}>{w.back}</Link>
      </p>
      <h1>
        {w.title} · {unitName}
      </h1>
      <p>{w.period(dayAndTime(language, onSite.from), dayAndTime(language, onSite.until))}</p>
      <p>{w.place(onSite.place)}</p>
      {online ? null : (
        <p className="notice-bar" role="status">
          {w.offline}
        </p>
      )}
      {isCopy ? <p className="notice-bar">{w.copy}</p> : null}
      <p role="status">
        <strong>{w.progress(done, onSite.items.length)}</strong>
      </p>
      <ol className="rows">
        {onSite.items.map((item) => (
          <li key={item.itemId}>
            <FindingForm
              evaluationId={id}
              item={item}
              draft={drafts[item.itemId]}
              failure={failures[item.itemId] ?? null}
              locked={onSite.closedAt !== null}
              type={(draft) => type(item.itemId, draft)}
              record={() => record(item.itemId)}
            />
          </li>
        ))}
      </ol>
      <h2>{w.actions}</h2>
      <ActList noun="technical-evaluation" step={status} actions={[{ contract: closeOnSite, params: { id }, steps: ["on_site"] }]} />
    </section>
  );
};
