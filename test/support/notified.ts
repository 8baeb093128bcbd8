import * as z from "zod";
import { plan } from "../../domain/kernel/commitment.ts";
import { bySystem } from "../../domain/kernel/history.ts";
import { Instant } from "../../domain/kernel/instant.ts";
import type { Audience, Noun, Wait } from "../../domain/kernel/noun.ts";
import { placed } from "../../domain/kernel/place.ts";
import type { Outcome } from "../../domain/notification/retry.ts";
import { routes } from "../../functions/notification/http.ts";
import { createHandler as createSend } from "../../functions/notification/send-messages.schedule.ts";
import { createHandler as createTell } from "../../functions/notification/tell-opened.event.ts";
import type { Live } from "../../functions/shell/live.ts";
import type { Sending } from "../../functions/shell/ports.ts";
import { createHandler as createSweep } from "../../functions/work-items/sweep-deadlines.schedule.ts";
import { aContext } from "./events.ts";
import { type Memo, memoNoun } from "./memo.ts";
import { givenPeople } from "./people.ts";
import { scheduled, streamOf } from "./stream-of.ts";
import { startWorld, type World } from "./world.ts";

/** The title of each record below: sealed from whoever reads a mail. */
export const secretTitle = "保密项目甲";

/** A world in which people may be told, with what was sent to them in place of a mail server. */
export type Notified = World & {
  readonly sent: Sending[];
  /** How the other side answers from now on. */
  readonly answerWith: (outcome: Outcome) => void;
  /** One minute: deadlines, then messages. Answers how many messages were sent or dropped. */
  readonly minute: () => Promise<number>;
  /** A record comes to a step that waits for these; the stream tells of it as often as `times`. */
  readonly opens: (id: string, waits: readonly Partial<Wait>[], times?: number) => Promise<void>;
  /** The record goes on, so what waited is done. */
  readonly finishes: (id: string) => Promise<void>;
  readonly codeSent: () => string;
  /** A person with a confirmed mail address. */
  readonly reachable: (person: string, choice?: object) => Promise<void>;
};

const Waits = z.array(z.custom<Wait>());
const first: Wait = { action: "review-materials", audience: "role:evaluation-body:officer", clause: "7.3.3.1" };
/** What a record waits for is its text, so that it can be changed as a deadline is. */
const recordNoun: Noun<Memo> = {
  ...memoNoun,
  place: ({ text }) =>
    text === "done"
      ? placed("done")
      : placed("open", { waits: Waits.parse(JSON.parse(text)), asks: "at-once", summary: { title: secretTitle } }),
};

export const startNotified = async (startsAt: string, adapt: (live: Live) => Live = (live) => live): Promise<Notified> => {
  const sent: Sending[] = [];
  let outcome: Outcome = { outcome: "sent" };
  const messenger = {
    send: async (sending: Sending) => {
      sent.push(sending);
      return outcome;
    },
  };
  const world = await startWorld(routes, startsAt, (live) => adapt({ ...live, messenger }));
  await givenPeople(world);
  const live = () => world.live;
  const [tell, sweep, send] = [createTell(live), createSweep(live), createSend(live)];
  const write = async (id: string, text: string): Promise<void> => {
    const act = { command: "write-memo", clause: "4", at: world.live.clock.now(), by: bySystem };
    await world.live.records.commit([plan(recordNoun, id, (await world.live.records.get(recordNoun, id)) ?? null, { text }, act)]);
  };
  const minute = async (): Promise<number> => {
    await sweep(scheduled, aContext("sweep"));
    return (await send(scheduled, aContext("send"))).done;
  };
  const codeSent = (): string => /^\d{6}$/m.exec(sent.at(-1)?.text ?? "")?.[0] ?? "";
  return {
    ...{ ...world, sent, minute, codeSent },
    answerWith: (next) => {
      outcome = next;
    },
    opens: async (id, waits, times = 1) => {
      const before = world.committed.length;
      await write(id, JSON.stringify(waits.map((wait) => ({ ...first, ...wait }))));
      const opened = world.committed.slice(before).filter(({ sk, put }) => put && sk.startsWith("WORK#"));
      for (let time = 0; time < times; time += 1) await tell(streamOf(...opened), aContext("tell"));
    },
    finishes: (id) => write(id, "done"),
    reachable: async (person, choice) => {
      // A minute before, so that what comes now comes later.
      const now = world.live.clock.now();
      world.setClock(new Date(Date.parse(now) - 60_000).toISOString());
      const added = await world.call(person, "POST", "/api/notification/own-channels", { kind: "mail", address: `${person}@body.example` });
      if (added.status !== 200) throw new Error(`${person} could not add: ${JSON.stringify(added.body)}`);
      await minute();
      const { body } = await world.call(person, "GET", "/api/notification/own");
      const [channel] = Array.isArray(body["channels"]) ? body["channels"] : [];
      const id = typeof channel === "object" && channel !== null && "channelId" in channel ? String(channel["channelId"]) : "";
      const confirmed = await world.call(person, "POST", `/api/notification/own-channels/${id}/confirm`, { code: codeSent() });
      if (confirmed.status !== 200) throw new Error(`${person} could not confirm: ${JSON.stringify(confirmed.body)}`);
      if (choice)
        await world.call(person, "PUT", "/api/notification/own", { language: "zh", pace: "daily", remindBefore: [5, 1], ...choice });
      sent.length = 0;
      world.setClock(now);
    },
  };
};

/** To whom a wait is, and until when. */
export const waitOf = (audience: Audience, dueAt?: string): Partial<Wait> => ({
  audience,
  ...(dueAt === undefined ? {} : { dueAt: Instant.parse(dueAt) }),
});
