import { describe, expect, it } from "vitest";
import { decideClearNotice } from "../../../domain/notice/clear-notice.ts";
import { decideEndNotice } from "../../../domain/notice/end-notice.ts";
import { noticeNoun } from "../../../domain/notice/public-notice.ts";
import { decideResumeNotice } from "../../../domain/notice/resume-notice.ts";
import { decideStartNotice } from "../../../domain/notice/start-notice.ts";
import { decideSuspendNotice } from "../../../domain/notice/suspend-notice.ts";
import { aNotice, decidingAt, objectionRules } from "../../support/a-notice.ts";

const dismissed = { upheld: false };
/** Monday 9 March 2026 24:00 in Shanghai, the end of five working days after Monday 2 March. */
const end = "2026-03-09T16:00:00.000Z";

describe("R63 the clock of a public notice", () => {
  it("starts at its start and not before", () => {
    const scheduled = aNotice({ status: "scheduled" });
    expect(decideStartNotice(scheduled, decidingAt("2026-03-02T00:59:59.999Z"))).toMatchObject({ refusal: { code: "not-yet-due" } });
    expect(decideStartNotice(scheduled, decidingAt("2026-03-02T01:00:00.000Z"))).toMatchObject({ value: { status: "running" } });
    expect(decideStartNotice(aNotice(), decidingAt(end))).toMatchObject({ refusal: { code: "wrong-step" } });
  });

  it("ends after five working days and not before; then it is cleared", () => {
    expect(aNotice().end).toMatchObject({ dueAt: end, lastDay: "2026-03-09" });
    expect(decideEndNotice(aNotice(), decidingAt("2026-03-09T15:59:59.999Z"))).toMatchObject({
      refusal: { code: "not-yet-due", details: { dueAt: end } },
    });
    expect(decideEndNotice(aNotice(), decidingAt(end))).toMatchObject({ value: { status: "ended", endedAt: end } });
    expect(decideClearNotice(aNotice())).toMatchObject({ refusal: { code: "wrong-step" } });
    expect(decideClearNotice(aNotice({ status: "ended" }))).toMatchObject({ value: { status: "cleared" } });
    expect(decideClearNotice(aNotice({ status: "ended", objectionUpheld: true }))).toMatchObject({ value: { status: "upheld" } });
  });

  it("stands still from the first objection to the last reply, then runs the working days that were left", () => {
    const held = decideSuspendNotice(aNotice(), decidingAt("2026-03-04T02:00:00.000Z"));
    if (!held.ok) throw new Error(held.refusal.code);
    expect(held.value).toMatchObject({ status: "suspended", openObjections: 1 });
    expect(noticeNoun.place(held.value)).toMatchObject({ deadlines: [], waits: [{ action: "answer-objections" }] });
    expect(decideEndNotice(held.value, decidingAt("2026-05-01T00:00:00.000Z"))).toMatchObject({ refusal: { code: "wrong-step" } });

    const second = decideSuspendNotice(held.value, decidingAt("2026-03-20T02:00:00.000Z"));
    if (!second.ok) throw new Error(second.refusal.code);
    const first = decideResumeNotice(second.value, dismissed, decidingAt("2026-03-23T02:00:00.000Z"));
    if (!first.ok) throw new Error(first.refusal.code);
    expect(first.value).toMatchObject({ status: "suspended", openObjections: 1, end: { dueAt: end } });

    // Thursday 5, Friday 6 and Monday 9 were left; resumed on Monday 23 it runs Tuesday, Wednesday and Thursday 26 March.
    expect(decideResumeNotice(first.value, dismissed, decidingAt("2026-03-23T02:00:00.000Z"))).toMatchObject({
      value: { status: "running", suspendedAt: null, openObjections: 0, end: { lastDay: "2026-03-26" } },
    });
  });

  it("never ends earlier than published, and remembers a justified objection", () => {
    const held = aNotice({ status: "suspended", openObjections: 1, suspendedAt: aNotice().startsAt });
    expect(decideResumeNotice(held, { upheld: true }, decidingAt("2026-03-02T03:00:00.000Z"))).toMatchObject({
      value: { status: "running", objectionUpheld: true, end: { dueAt: end } },
    });
    expect(decideResumeNotice(aNotice(), dismissed, decidingAt(end))).toMatchObject({ refusal: { code: "wrong-step" } });
  });

  it("R66 counts calendar days for candidates, and always stands still for an objection to them", () => {
    const candidates = aNotice({}, { kind: "award-candidate", procurementId: "procurement-1" });
    expect(candidates.end.lastDay).toBe("2026-03-05");
    const deciding = decidingAt("2026-03-03T02:00:00.000Z", objectionRules({ suspends: false }));
    const held = decideSuspendNotice(candidates, deciding);
    if (!held.ok) throw new Error(held.refusal.code);
    expect(held.value.status).toBe("suspended");
    expect(decideResumeNotice(held.value, dismissed, decidingAt("2026-03-09T02:00:00.000Z"))).toMatchObject({
      value: { end: { lastDay: "2026-03-11" } },
    });
  });

  it("runs on under a programme that does not wait for replies", () => {
    const deciding = decidingAt("2026-03-04T02:00:00.000Z", objectionRules({ suspends: false }));
    expect(decideSuspendNotice(aNotice(), deciding)).toMatchObject({ value: { status: "running", openObjections: 1, suspendedAt: null } });
  });

  it("an objection in the days granted after the end moves only those days", () => {
    const published = aNotice({ objectionsUntil: decidingAt("2026-03-12T16:00:00.000Z").now });
    const rules = objectionRules({ windowDays: 3 });
    const held = decideSuspendNotice(published, decidingAt("2026-03-11T02:00:00.000Z", rules));
    if (!held.ok) throw new Error(held.refusal.code);
    expect(decideResumeNotice(held.value, dismissed, decidingAt("2026-03-16T02:00:00.000Z", rules))).toMatchObject({
      value: { status: "running", end: { dueAt: end }, objectionsUntil: "2026-03-17T16:00:00.000Z" },
    });
  });
});
