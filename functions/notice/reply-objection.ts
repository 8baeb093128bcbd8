import { replyObjection as declared } from "../../domain/objection/contract.ts";
import { decideReplyObjection } from "../../domain/objection/reply-objection.ts";
import { settleObjection } from "./settle-objection.ts";

/** R63: the answer; with the last one the notice's clock goes on. */
export const replyObjection = settleObjection(declared, decideReplyObjection);
