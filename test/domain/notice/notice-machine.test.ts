import * as fc from "fast-check";
import { expect, it } from "vitest";
import { decideClearNotice } from "../../../domain/notice/clear-notice.ts";
import { decideEndNotice } from "../../../domain/notice/end-notice.ts";
import { noticeNoun, type PublicNotice } from "../../../domain/notice/public-notice.ts";
import { decideResumeNotice } from "../../../domain/notice/resume-notice.ts";
import { decideStartNotice } from "../../../domain/notice/start-notice.ts";
import { decideSuspendNotice } from "../../../domain/notice/suspend-notice.ts";
import { aNotice, decidingAt, objectionRules } from "../../support/a-notice.ts";
import { atNine, checkMachine } from "../../support/machine.ts";

const commands = ["start", "end", "clear", "object", "dismiss", "uphold"] as const;

const decide = (notice: PublicNotice, command: (typeof commands)[number], now: string, rules = {}) => {
  const deciding = decidingAt(now, rules);
  switch (command) {
    case "start":
      return decideStartNotice(notice, deciding);
    case "end":
      return decideEndNotice(notice, deciding);
    case "clear":
      return decideClearNotice(notice);
    case "object":
      return decideSuspendNotice(notice, deciding);
    default:
      return decideResumeNotice(notice, { upheld: command === "uphold" }, deciding);
  }
};

const machine = (initial: PublicNotice) => ({
  noun: noticeNoun,
  id: initial.noticeId,
  initial,
  startsAt: atNine,
  statusOf: ({ status }: PublicNotice) => status,
  transitions: {
    scheduled: ["running"],
    running: ["suspended", "ended"],
    suspended: ["running"],
    ended: ["cleared", "upheld"],
    cleared: [],
    upheld: [],
  },
  command: fc.constantFrom(...commands),
  apply: decide,
  invariant: (before: PublicNotice, after: PublicNotice) => {
    expect(after.end.dueAt >= before.end.dueAt).toBe(true);
    expect(after.objectionsUntil >= after.end.dueAt).toBe(true);
    expect(after.status === "suspended").toBe(after.openObjections > 0);
    expect(after.status === "suspended").toBe(after.suspendedAt !== null);
  },
});

const all = ["cleared", "ended", "running", "scheduled", "suspended", "upheld"];

it("R63 a public notice of our own only ever moves along its states, its end only ever later", () => {
  expect([...checkMachine(machine(aNotice({ status: "scheduled" })))].toSorted()).toEqual(all);
});

it("R63 a notice of award candidates does so too, in calendar days", () => {
  const candidates = aNotice({ status: "scheduled" }, { kind: "award-candidate", procurementId: "procurement-1" });
  expect([...checkMachine(machine(candidates))].toSorted()).toEqual(all);
});

it("R63 with days after the end in which one may still object, the invariants hold as well", () => {
  const later = objectionRules({ windowDays: 3 });
  const reached = checkMachine({
    ...machine(aNotice({ status: "scheduled" })),
    apply: (notice, command, now) => decide(notice, command, now, later),
  });
  expect([...reached].toSorted()).toEqual(all);
});
