import * as fc from "fast-check";
import { expect, it } from "vitest";
import { decideExtendCall } from "../../../domain/call/extend-call.ts";
import { callNoun } from "../../../domain/call/project-call.ts";
import { decidePublishCall } from "../../../domain/call/publish-call.ts";
import { decideAdoptShortlist, decideNoteNotice } from "../../../domain/cycle/adopt-shortlist.ts";
import { decideCancelCycle } from "../../../domain/cycle/cancel-cycle.ts";
import { decideCloseCall } from "../../../domain/cycle/close-call.ts";
import { decideCloseCycle } from "../../../domain/cycle/close-cycle.ts";
import { type Cycle, CycleStatus, cycleNoun } from "../../../domain/cycle/cycle.ts";
import { decideShortlistNotice } from "../../../domain/cycle/decide-shortlist-notice.ts";
import { decideFollowProjects } from "../../../domain/cycle/follow-projects.ts";
import { decidePromoteCycle } from "../../../domain/cycle/promote-cycle.ts";
import type { Deciding } from "../../../domain/kernel/deciding.ts";
import { addHours, type Instant } from "../../../domain/kernel/instant.ts";
import { ok, type Refusal, type Result } from "../../../domain/kernel/result.ts";
import { aDeciding } from "../../support/a-deciding.ts";
import { aCycle } from "../../support/given-cycle.ts";
import { atNine, checkMachine } from "../../support/machine.ts";

type Decide = (cycle: Cycle, deciding: Deciding) => Result<Cycle, Refusal>;

const text = { title: "通知", keyTasks: ["丝网"], requirements: ["县级推荐"], contact: "0311-00000000" };

const publish =
  (surveys: number, hours?: number): Decide =>
  (cycle, deciding) => {
    const closesAt = hours === undefined ? undefined : addHours(deciding.now, hours);
    const published = decidePublishCall(cycle, { callId: "call-1", text, closesAt }, { ...deciding, surveys });
    return published.ok ? ok(published.value.cycle) : published;
  };

const extend =
  (hours: number): Decide =>
  (cycle, deciding) => {
    const dueAt = cycle.call?.closesAt ?? atNine;
    const closes = { dueAt, lastDay: "2026-03-31", provisional: false, calendarVersion: "test" };
    const call = callNoun.schema.parse({
      callId: "call-1",
      cycleId: cycle.cycleId,
      number: "2026-ZJ-01",
      text,
      publishedAt: atNine,
      closes,
      extensions: [],
    });
    const extended = decideExtendCall(call, cycle, { closesAt: addHours(dueAt, hours), reason: "应各地要求" }, deciding);
    return extended.ok ? ok(extended.value.cycle) : extended;
  };

const settle =
  (noticeId: string, status: "running" | "cleared" | "upheld"): Decide =>
  (cycle) =>
    decideShortlistNotice(cycle, { noticeId, status });

const commands: Readonly<Record<string, Decide>> = {
  publish: publish(1),
  publishUnsurveyed: publish(0),
  publishTooShort: publish(1, 1),
  extend: extend(24),
  extendBackwards: extend(-24),
  closeCall: decideCloseCall,
  adopt: (cycle) => decideAdoptShortlist(cycle, { decisionId: "decision-1", projectIds: ["project-1"] }),
  noteNotice: (cycle) => decideNoteNotice(cycle, "notice-1"),
  clear: settle("notice-1", "cleared"),
  uphold: settle("notice-1", "upheld"),
  running: settle("notice-1", "running"),
  clearAnother: settle("notice-2", "cleared"),
  follow: (cycle) => decideFollowProjects(cycle, { heldBack: false }),
  followHeldBack: (cycle) => decideFollowProjects(cycle, { heldBack: true }),
  promote: (cycle) => decidePromoteCycle(cycle, { promotionId: "promotion-1" }),
  close: decideCloseCycle,
  cancel: (cycle, deciding) => decideCancelCycle(cycle, { reason: "取消" }, deciding),
};

const command = fc.constantFrom(...Object.keys(commands));

const apply = (cycle: Cycle, name: string, now: Instant): Result<Cycle, Refusal> => {
  const decide = commands[name];
  if (!decide) throw new Error(`no command ${name}`);
  return decide(cycle, aDeciding("officer", now));
};

/** domain.md A.2. */
const transitions = {
  planned: ["call_open", "cancelled"],
  call_open: ["shortlisting", "cancelled"],
  shortlisting: ["contracting", "cancelled"],
  contracting: ["executing"],
  executing: ["accepting"],
  accepting: ["announced"],
  announced: ["promoted"],
  promoted: ["closed"],
  closed: [],
  cancelled: [],
};

const invariant = (before: Cycle, after: Cycle): void => {
  expect([after.cycleId, after.year, after.programmeVersion]).toEqual([before.cycleId, before.year, before.programmeVersion]);
  if (before.call) expect((after.call?.closesAt ?? "") >= before.call.closesAt).toBe(true);
  if (after.status === "contracting") expect(after.shortlist?.noticeId).toBe("notice-1");
  expect(after.closedAt !== null).toBe(after.status === "closed" || after.status === "cancelled");
};

const call = { callId: "call-1", closesAt: addHours(atNine, 240) };
const shortlist = { decisionId: "decision-1", projectIds: ["project-1"], noticeId: "notice-1" };

/** A cycle at this status with all that it must have by then. */
const cycleAt = (status: CycleStatus): Cycle => {
  const at = CycleStatus.options.indexOf(status);
  const ended = status === "closed" || status === "cancelled";
  if (status === "cancelled") return aCycle({ status, closedAt: atNine });
  return aCycle({
    status,
    call: at >= 1 ? call : null,
    shortlist: at >= 3 ? shortlist : null,
    promotionId: at >= 7 ? "promotion-1" : null,
    closedAt: ended ? atNine : null,
  });
};

const reachedFrom = (status: CycleStatus, numRuns: number): ReadonlySet<string> =>
  checkMachine(
    {
      noun: cycleNoun,
      id: "main-2026",
      initial: cycleAt(status),
      startsAt: atNine,
      statusOf: (cycle: Cycle) => cycle.status,
      transitions,
      command,
      apply,
      invariant,
    },
    numRuns,
  );

it.each(CycleStatus.options)("R08 from %s every command is refused or follows the year, and the history proves it", (status) => {
  expect(reachedFrom(status, 100)).toContain(status);
});

it("R08 every status of the year is reached", () => {
  const reached = new Set(["planned", "shortlisting", "accepting"].flatMap((status) => [...reachedFrom(CycleStatus.parse(status), 400)]));
  expect([...reached].toSorted()).toEqual([...CycleStatus.options].toSorted());
});
