import { Link } from "wouter";
import { readOwnNotifications } from "../../../domain/notification/contract.ts";
import { useRead } from "../../api/use-read.ts";
import { useWords } from "../../language/language.tsx";
import { FailureNote } from "../../ui/failure-note.tsx";
import { ChannelsPart } from "./channels-part.tsx";
import { ChoicesPart } from "./choices-part.tsx";
import { OwnMessages } from "./own-messages.tsx";
import { words } from "./words.ts";
import "./notification.css";

/** How the member is told outside the portal: where, when, and what was sent so far. */
export const NotificationsScreen = () => {
  const w = useWords(words);
  const { data: own, error } = useRead(readOwnNotifications);
  return (
    <>
      <section className="page">
        <h1>{w.title}</h1>
        <p className="lead">{w.lead}</p>
        <p>{w.secrecy}</p>
        <p>
          <Link href="/work">{w.toInbox}</Link>
        </p>
        <FailureNote error={error} />
      </section>
      {own ? <ChannelsPart own={own} /> : null}
      {own && own.offered.length > 0 ? <ChoicesPart own={own} /> : null}
      <OwnMessages />
    </>
  );
};
