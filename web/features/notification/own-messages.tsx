import { Drawer } from "antd";
import { useState } from "react";
import { listOwnMessages, type MessageRow, readOwnMessage } from "../../../domain/notification/contract.ts";
import { useRead } from "../../api/use-read.ts";
import { dayAndTime } from "../../language/format.ts";
import { useLanguage, useWords } from "../../language/language.tsx";
import { FailureNote } from "../../ui/failure-note.tsx";
import type { Column } from "../../ui/rows-table/columns.ts";
import { RowsTable } from "../../ui/rows-table/rows-table.tsx";
import { messageColumns } from "./message-columns.ts";
import { words } from "./words.ts";
import "../../ui/facts/facts.css";

/** What was sent to the member, and what was not and why; each can be read as it went out. */
export const OwnMessages = () => {
  const w = useWords(words);
  const language = useLanguage();
  const [opened, setOpened] = useState<MessageRow | null>(null);
  const open: Column<MessageRow> = {
    key: "open",
    title: w.open,
    sheet: () => null,
    cell: (row) =>
      row.status === "sent" ? (
        <button
          type="button"
          className="plain-button"
          aria-label={w.openNamed(dayAndTime(language, row.sentAt ?? row.createdAt))}
          onClick={() => setOpened(row)}
        >
          {w.open}
        </button>
      ) : null,
  };
  return (
    <section className="page">
      <h2>{w.own}</h2>
      <p className="lead">{w.ownLead}</p>
      <RowsTable contract={listOwnMessages} columns={[...messageColumns(language), open]} empty={w.ownNothing} />
      <Drawer open={opened !== null} title={w.own} size="large" onClose={() => setOpened(null)} destroyOnHidden>
        {opened === null ? null : <AsSent key={opened.messageId} row={opened} />}
      </Drawer>
    </section>
  );
};

const AsSent = ({ row }: { readonly row: MessageRow }) => {
  const w = useWords(words);
  const language = useLanguage();
  const { data: message, error } = useRead(readOwnMessage, { params: { id: row.messageId } });
  return (
    <>
      <FailureNote error={error} />
      {message ? (
        <dl className="facts-list">
          <dt>{w.when}</dt>
          <dd>{dayAndTime(language, message.sentAt ?? message.createdAt)}</dd>
          <dt>{w.subject}</dt>
          <dd>{message.subject}</dd>
        </dl>
      ) : null}
      {message ? <p className="notification-text">{message.text}</p> : null}
      {row.purpose === "confirmation" ? <p className="notification-masked">{w.masked}</p> : null}
    </>
  );
};
