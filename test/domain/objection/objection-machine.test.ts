import * as fc from "fast-check";
import { expect, it } from "vitest";
import { decideAcceptObjection } from "../../../domain/objection/accept-objection.ts";
import { decideCloseObjection } from "../../../domain/objection/close-objection.ts";
import { decideEscalateObjection } from "../../../domain/objection/escalate-objection.ts";
import { decideInvestigateObjection } from "../../../domain/objection/investigate-objection.ts";
import { type Objection, objectionNoun } from "../../../domain/objection/objection.ts";
import { decideRejectObjection } from "../../../domain/objection/reject-objection.ts";
import { decideReplyObjection } from "../../../domain/objection/reply-objection.ts";
import { aNotice, decidingAt } from "../../support/a-notice.ts";
import { anObjection } from "../../support/an-objection.ts";
import { atNine, checkMachine } from "../../support/machine.ts";

const commands = ["accept", "reject", "investigate", "dismiss", "uphold", "escalate", "close"] as const;

const decide = (objection: Objection, command: (typeof commands)[number], now: string) => {
  const deciding = decidingAt(now);
  const matter = { objection, notice: aNotice({ status: "suspended", openObjections: 1, suspendedAt: objection.receivedAt }) };
  switch (command) {
    case "accept":
      return decideAcceptObjection(objection);
    case "investigate":
      return decideInvestigateObjection(objection);
    case "escalate":
      return decideEscalateObjection(objection, deciding);
    case "close":
      return decideCloseObjection(objection, deciding);
    case "reject": {
      const rejected = decideRejectObjection(matter, { reason: "未附证据" }, deciding);
      return rejected.ok ? { ok: true as const, value: rejected.value.objection } : rejected;
    }
    default: {
      const outcome = command === "uphold" ? "upheld" : "dismissed";
      const replied = decideReplyObjection(matter, { outcome, reply: "经核查，答复如下。" }, deciding);
      return replied.ok ? { ok: true as const, value: replied.value.objection } : replied;
    }
  }
};

it("R63 an objection only ever moves along its states, and no deadline answers it", () => {
  const reached = checkMachine<Objection, (typeof commands)[number]>({
    noun: objectionNoun,
    id: "objection-1",
    initial: anObjection(),
    startsAt: atNine,
    statusOf: ({ status }) => status,
    transitions: {
      received: ["accepted", "rejected"],
      accepted: ["investigating"],
      rejected: [],
      investigating: ["replied"],
      replied: ["closed"],
      closed: [],
    },
    command: fc.constantFrom(...commands),
    apply: decide,
    invariant: (_, after) => {
      expect(after.reply !== null).toBe(after.status === "replied" || after.status === "closed");
      expect(after.outcome === null).toBe(after.reply === null);
      expect(after.formRejection !== null).toBe(after.status === "rejected");
    },
  });
  expect([...reached].toSorted()).toEqual(["accepted", "closed", "investigating", "received", "rejected", "replied"]);
});
