import type { Live } from "../shell/live.ts";
import { Environment } from "./environment.ts";
import { live } from "./live.ts";
import { makeMessenger } from "./messenger.ts";
import { secretText } from "./secret-text.ts";

let kept: Live | undefined;

/** What the one function reaches that sends messages: as every other, and a client for mail. */
export const sendingLive = (): Live => {
  kept ??= withMessenger(live());
  return kept;
};

const withMessenger = (reach: Live): Live => {
  const { MAIL_FROM, MAIL_SERVER } = Environment.parse(process.env);
  return { ...reach, messenger: makeMessenger({ from: MAIL_FROM, readServer: () => secretText(MAIL_SERVER), clock: reach.clock }) };
};
