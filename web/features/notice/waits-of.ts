import type * as z from "zod";
import type { Wait } from "../../../domain/kernel/noun.ts";
import type { readObjection } from "../../../domain/objection/contract.ts";

/** Whom an objection waits for, by when; nobody once it is answered. */
export const waitsOf = ({ status, replyDue }: z.infer<typeof readObjection.view>): readonly Wait[] => {
  if (status !== "received" && status !== "accepted" && status !== "investigating") return [];
  const due = replyDue === null ? {} : { dueAt: replyDue.dueAt };
  return [{ action: "answer-objections", audience: "role:evaluation-body:officer", clause: "7.1.2", ...due }];
};
