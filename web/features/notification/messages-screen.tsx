import { useId } from "react";
import { useSearchParams } from "wouter";
import { PageQuery } from "../../../domain/kernel/page.ts";
import { listMessages, type MessageRow } from "../../../domain/notification/contract.ts";
import { MessageStatus } from "../../../domain/notification/message.ts";
import { serverNow } from "../../api/server-clock.ts";
import { fieldWord } from "../../language/field-word.ts";
import { localDateOf } from "../../language/format.ts";
import { useLanguage, useWords } from "../../language/language.tsx";
import type { Language } from "../../language/words.ts";
import type { Column } from "../../ui/rows-table/columns.ts";
import { RowsTable } from "../../ui/rows-table/rows-table.tsx";
import { messageColumns, statusWord } from "./message-columns.ts";
import { monthsUpTo } from "./own.ts";
import { words } from "./words.ts";

const waiting = "waiting";
const monthsBack = 24;
/** What a month's log holds: nothing that still waits. */
const done = MessageStatus.exclude([waiting]).options;

/** The same list without a month: what waits to be sent. */
const listWaiting = { ...listMessages, request: PageQuery };

const columnsIn = (language: Language): readonly Column<MessageRow>[] => [
  ...messageColumns(language),
  { key: "attempts", title: fieldWord(language, { contract: listMessages.name, path: ["attempts"] }), cell: ({ attempts }) => attempts },
];

/** What the system sent, for who sees to it that it does. The choices stand in the address, so that a link shows what its sender saw. */
export const MessagesScreen = () => {
  const w = useWords(words);
  const language = useLanguage();
  const [search, setSearch] = useSearchParams();
  const months = monthsUpTo(localDateOf(new Date(serverNow()).toISOString()), monthsBack);
  const month = search.get("month") ?? months[0] ?? waiting;
  const status = search.get("status") ?? "";
  const table = { columns: columnsIn(language), exportName: w.logTitle, empty: w.logNothing };
  const choose = (name: string, value: string): void =>
    setSearch(
      (before) => {
        const next = new URLSearchParams(before);
        next.set(name, value);
        return next;
      },
      { replace: true },
    );
  return (
    <section className="page">
      <h1>{w.logTitle}</h1>
      <p className="lead">{w.logLead}</p>
      <Choice
        label={w.which}
        value={month}
        choose={(value) => choose("month", value)}
        options={[[waiting, w.waitingOnes], ...months.map((one): Option => [one, w.month(one)])]}
      />
      {month === waiting ? (
        <RowsTable contract={listWaiting} {...table} />
      ) : (
        <>
          <Choice
            label={w.status}
            value={status}
            choose={(value) => choose("status", value)}
            options={[["", w.allStatuses], ...done.map((one): Option => [one, statusWord(language, one)])]}
          />
          <RowsTable
            contract={listMessages}
            request={{ month }}
            {...table}
            only={status === "" ? undefined : (row: MessageRow) => row.status === status}
          />
        </>
      )}
    </section>
  );
};

type Option = readonly [code: string, word: string];

type ChoiceProps = {
  readonly label: string;
  readonly value: string;
  readonly choose: (value: string) => void;
  readonly options: readonly Option[];
};

const Choice = ({ label, value, choose, options }: ChoiceProps) => {
  const id = useId();
  return (
    <p className="field no-print">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={({ target }) => choose(target.value)}>
        {options.map(([code, word]) => (
          <option key={code} value={code}>
            {word}
          </option>
        ))}
      </select>
    </p>
  );
};
