import { useRef, useState } from "react";
import { useWords } from "../../language/language.tsx";
import { AddChannel } from "./add-channel.tsx";
import { ChannelRow } from "./channel-row.tsx";
import type { Own } from "./own.ts";
import { words } from "./words.ts";

/** Where the member is told: the addresses there are, and the way to one more. */
export const ChannelsPart = ({ own: { channels, offered, codesLeft } }: { readonly own: Own }) => {
  const w = useWords(words);
  const [told, setTold] = useState("");
  const status = useRef<HTMLParagraphElement>(null);
  /** The keyboard is led to what was done: the button it was on may be gone. */
  const say = (text: string): void => {
    setTold(text);
    status.current?.focus();
  };
  const waits = channels.some((channel) => channel.status !== "confirmed");
  return (
    <section className="page">
      <h2>{w.channels}</h2>
      {offered.length === 0 ? <p className="notice-bar">{w.noneOffered}</p> : <p className="lead">{w.channelsLead}</p>}
      <p ref={status} role="status" tabIndex={-1} className="notification-told">
        {told}
      </p>
      {channels.length === 0 && offered.length > 0 ? <p className="empty">{w.noChannel}</p> : null}
      <ul className="rows">
        {channels.map((channel) => (
          <ChannelRow key={channel.channelId} channel={channel} mayBeSent={offered.includes(channel.kind)} say={say} />
        ))}
      </ul>
      {waits && offered.length > 0 ? <p className="soft">{w.codesLeft(codesLeft)}</p> : null}
      {offered.length === 0 ? null : <AddChannel offered={offered} say={say} />}
    </section>
  );
};
