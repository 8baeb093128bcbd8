import { live } from "../adapters/live.ts";
import { httpFunction } from "../shell/http.ts";
import { addChannel } from "./add-channel.ts";
import { chooseNotifications } from "./choose-notifications.ts";
import { confirmChannel } from "./confirm-channel.ts";
import { listMessages, listOwnMessages, readOwnMessage } from "./read-messages.ts";
import { readOwnNotifications } from "./read-own-notifications.ts";
import { removeChannel } from "./remove-channel.ts";
import { sendChannelCode } from "./send-channel-code.ts";

/** How each member is told outside the portal, and what was sent. */
export const routes = [
  readOwnNotifications,
  chooseNotifications,
  addChannel,
  sendChannelCode,
  confirmChannel,
  removeChannel,
  listOwnMessages,
  readOwnMessage,
  listMessages,
];
export const createHandler = httpFunction("notification", routes);
export const handler = createHandler(live);
