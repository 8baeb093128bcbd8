import { type FormEvent, useId, useState } from "react";
import { useSearchParams } from "wouter";
import { listSignLooks, lookAtSigns } from "../../../domain/supervision/contract.ts";
import { SignLook } from "../../../domain/supervision/sign-look.ts";
import type { Summary } from "../../../domain/work-item/work-item.ts";
import { useAct } from "../../api/use-act.ts";
import { dayAndTime } from "../../language/format.ts";
import { useLanguage, useWords } from "../../language/language.tsx";
import { useMemberNames } from "../../ui/facts/member-names.ts";
import { FailureNote } from "../../ui/failure-note.tsx";
import type { Column } from "../../ui/rows-table/columns.ts";
import { RowsTable } from "../../ui/rows-table/rows-table.tsx";
import { useYear, YearChoice } from "../../ui/year-choice.tsx";
import { SignRules } from "./sign-rules.tsx";
import { BidSigns, PanelSigns } from "./sign-tables.tsx";
import { words } from "./sign-words.ts";

/** Signs worth a check in a year's panels and bids; shown once a reason is on record. */
export const SignsScreen = () => {
  const w = useWords(words);
  const year = useYear();
  const [search, setSearch] = useSearchParams();
  const { cycleId } = year;
  const look = search.get("look");
  const show = (lookId: string): void => setSearch(cycleId === undefined ? { look: lookId } : { cycleId, look: lookId });
  // A reason was given for one year; another year asks for its own.
  const choose = (next: string): void => setSearch({ cycleId: next }, { replace: true });
  return (
    <>
      <section className="page">
        <h1>{w.title}</h1>
        <p>{w.lead}</p>
        <p>{w.sealedLead}</p>
        <FailureNote error={year.error} />
        <YearChoice year={{ ...year, choose }} />
        {cycleId === undefined ? null : <Reason key={cycleId} cycleId={cycleId} show={show} />}
      </section>
      {look === null ? null : (
        <>
          <PanelSigns key={`panels ${look}`} look={look} />
          <BidSigns key={`bids ${look}`} look={look} />
        </>
      )}
      <SignRules />
      {cycleId === undefined ? null : <Looks cycleId={cycleId} />}
    </>
  );
};

const Reason = ({ cycleId, show }: { readonly cycleId: string; readonly show: (lookId: string) => void }) => {
  const w = useWords(words);
  const id = useId();
  const [isShort, setShort] = useState(false);
  const { act, acting, failure } = useAct(lookAtSigns);
  const submit = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const reason = SignLook.shape.reason.safeParse(new FormData(event.currentTarget).get("reason"));
    setShort(!reason.success);
    if (!reason.success) return;
    const answer = await act({ request: { cycleId, reason: reason.data } });
    if (answer.ok) show(answer.view.id);
  };
  return (
    <form className="no-print" onSubmit={(event) => void submit(event)}>
      <p className="field">
        <label htmlFor={id}>{w.reason}</label>
        <textarea id={id} name="reason" rows={2} maxLength={1000} aria-describedby={`${id}-help`} aria-invalid={isShort} />
        <span id={`${id}-help`} className="help">
          {w.reasonHelp}
        </span>
        <span role="alert" className="error">
          {isShort ? w.tooShort : null}
        </span>
      </p>
      <FailureNote failure={failure} />
      <button type="submit" className="plain-button" disabled={acting}>
        {w.look}
      </button>
    </form>
  );
};

const Told = SignLook.pick({ reason: true, at: true });

const Looks = ({ cycleId }: { readonly cycleId: string }) => {
  const w = useWords(words);
  const language = useLanguage();
  const names = useMemberNames();
  const told = ({ summary }: Summary) => Told.strip().parse(summary);
  const who = ({ summary }: Summary): string => names[String(summary["memberId"])] ?? String(summary["memberId"]);
  const columns: readonly Column<Summary>[] = [
    { key: "at", title: w.when, cell: (row) => dayAndTime(language, told(row).at), sheet: (row) => told(row).at },
    { key: "who", title: w.who, cell: who },
    { key: "reason", title: w.reason, cell: (row) => told(row).reason },
  ];
  return (
    <section className="page">
      <h2>{w.looks}</h2>
      <RowsTable contract={listSignLooks} request={{ cycleId }} columns={columns} exportName={w.looks} empty={w.noLooks} />
    </section>
  );
};
