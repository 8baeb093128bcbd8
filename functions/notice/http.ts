import { live } from "../adapters/live.ts";
import { httpFunction } from "../shell/http.ts";
import { acceptObjection } from "./accept-objection.ts";
import { closeObjection } from "./close-objection.ts";
import { investigateObjection } from "./investigate-objection.ts";
import { listNoticeObjections } from "./list-notice-objections.ts";
import { listOpenObjections } from "./list-open-objections.ts";
import { readObjection } from "./read-objection.ts";
import { readObjector } from "./read-objector.ts";
import { rejectObjection } from "./reject-objection.ts";
import { replyObjection } from "./reply-objection.ts";

/** 7.1.2, 7.3.5: the desk where objections to public notices are answered. */
export const routes = [
  listOpenObjections,
  listNoticeObjections,
  readObjection,
  readObjector,
  acceptObjection,
  rejectObjection,
  investigateObjection,
  replyObjection,
  closeObjection,
];
export const createHandler = httpFunction("notice", routes);
export const handler = createHandler(live);
