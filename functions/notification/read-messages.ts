import { ok, refuse } from "../../domain/kernel/result.ts";
import {
  listMessages as declaredList,
  listOwnMessages as declaredOwn,
  readOwnMessage as declaredRead,
  MessageRow,
} from "../../domain/notification/contract.ts";
import { messageNoun, messagesOfMonth, waitingMessages } from "../../domain/notification/message.ts";
import type { Summary } from "../../domain/work-item/work-item.ts";
import type { Page } from "../shell/ports.ts";
import { route } from "../shell/route.ts";

const shown = ({ rows, cursor }: Page<Summary>) =>
  ok({
    commitments: [],
    view: { rows: rows.map(({ id, step, summary }) => MessageRow.parse({ messageId: id, status: step, ...summary })), cursor },
  });

/** Newest first. 1 Query. */
export const listOwnMessages = route(declaredOwn, async ({ request }, { records, actor }) =>
  shown(await records.owned(`member:${actor.memberId}`, messageNoun.name, request)),
);

/** 1 GetItem. */
export const readOwnMessage = route(declaredRead, async ({ params }, { records, actor }) => {
  const message = await records.get(messageNoun, params.id);
  if (message?.state.memberId !== actor.memberId) return refuse("unknown-record", declaredRead.clause);
  return ok({ commitments: [], view: message.state });
});

/** What was sent to whom is their own affair; that it went, or why not, is the administrator's. 1 Query. */
export const listMessages = route(declaredList, async ({ request: { month, ...page } }, { records }) =>
  shown(await records.list(month === undefined ? waitingMessages : messagesOfMonth(month), page)),
);
