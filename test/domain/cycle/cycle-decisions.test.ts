import { describe, expect, it } from "vitest";
import { decideAdoptShortlist, decideNoteNotice } from "../../../domain/cycle/adopt-shortlist.ts";
import { decideCancelCycle } from "../../../domain/cycle/cancel-cycle.ts";
import { decideCloseCall } from "../../../domain/cycle/close-call.ts";
import { decideCloseCycle } from "../../../domain/cycle/close-cycle.ts";
import { type Cycle, CycleStatus } from "../../../domain/cycle/cycle.ts";
import { decideShortlistNotice } from "../../../domain/cycle/decide-shortlist-notice.ts";
import { decidePromoteCycle } from "../../../domain/cycle/promote-cycle.ts";
import { addHours } from "../../../domain/kernel/instant.ts";
import { aDeciding } from "../../support/a-deciding.ts";
import { aCycle } from "../../support/given-cycle.ts";
import { atNine } from "../../support/machine.ts";

const closesAt = addHours(atNine, 240);
const call = { callId: "call-1", closesAt };
const adopted = { decisionId: "decision-1", projectIds: ["project-1"], noticeId: null };
const listed = { ...adopted, noticeId: "notice-1" };
const deciding = aDeciding("officer", closesAt);
const wrongStep = (step: string, needed: string) => ({ ok: false, refusal: { code: "wrong-step", details: { step, needed } } });
const others = (...allowed: readonly Cycle["status"][]) => CycleStatus.options.filter((status) => !allowed.includes(status));

describe("decideCloseCall", () => {
  it("R61 given an open call, when its time has run out, then the list can be drawn up", () => {
    expect(decideCloseCall(aCycle({ status: "call_open", call }), deciding)).toMatchObject({
      ok: true,
      value: { status: "shortlisting", call },
    });
  });

  it("R61 refuses a moment before its end", () => {
    const early = decideCloseCall(aCycle({ status: "call_open", call }), { now: addHours(closesAt, -1) });
    expect(early).toMatchObject({ ok: false, refusal: { code: "not-yet-due", clause: "7.1.1", details: { dueAt: closesAt } } });
  });

  it.each(others("call_open"))("refuses at %s", (status) => {
    expect(decideCloseCall(aCycle({ status, call }), deciding)).toMatchObject(wrongStep(status, "call_open"));
  });
});

describe("decideAdoptShortlist and decideNoteNotice", () => {
  it("R62 given the list-drawing step, when a decision was carried, then its projects are the list, not yet on notice", () => {
    const cycle = aCycle({ status: "shortlisting" });
    expect(decideAdoptShortlist(cycle, { decisionId: "decision-1", projectIds: ["project-1"] })).toEqual({
      ok: true,
      value: { ...cycle, shortlist: adopted },
    });
  });

  it("R62 refuses a second list while one is on its way", () => {
    const cycle = aCycle({ status: "shortlisting", shortlist: adopted });
    expect(decideAdoptShortlist(cycle, { decisionId: "decision-2", projectIds: ["project-2"] })).toMatchObject({ ok: false });
  });

  it.each(others("shortlisting"))("refuses both at %s", (status) => {
    expect(decideAdoptShortlist(aCycle({ status }), adopted)).toMatchObject(wrongStep(status, "shortlisting"));
    expect(decideNoteNotice(aCycle({ status, shortlist: adopted }), "notice-1")).toMatchObject(wrongStep(status, "shortlisting"));
  });

  it("R63 notes the notice of the list once", () => {
    const noted = decideNoteNotice(aCycle({ status: "shortlisting", shortlist: adopted }), "notice-1");
    expect(noted).toMatchObject({ ok: true, value: { shortlist: listed } });
    expect(decideNoteNotice(aCycle({ status: "shortlisting", shortlist: listed }), "notice-2")).toMatchObject({ ok: false });
    expect(decideNoteNotice(aCycle({ status: "shortlisting" }), "notice-2")).toMatchObject({ ok: false });
  });
});

describe("decideShortlistNotice", () => {
  const onNotice = aCycle({ status: "shortlisting", shortlist: listed });

  it("R63 a cleared notice leads on to contracting", () => {
    expect(decideShortlistNotice(onNotice, { noticeId: "notice-1", status: "cleared" })).toEqual({
      ok: true,
      value: { ...onNotice, status: "contracting" },
    });
  });

  it("R63 a justified objection leads back to collective decision", () => {
    expect(decideShortlistNotice(onNotice, { noticeId: "notice-1", status: "upheld" })).toEqual({
      ok: true,
      value: { ...onNotice, shortlist: null },
    });
  });

  it.each(["scheduled", "running", "suspended", "ended"] as const)("R63 refuses while the notice is %s", (status) => {
    expect(decideShortlistNotice(onNotice, { noticeId: "notice-1", status })).toMatchObject(wrongStep(status, "cleared"));
  });

  it("refuses another notice, and any step but its own", () => {
    expect(decideShortlistNotice(onNotice, { noticeId: "notice-0", status: "cleared" })).toMatchObject({ ok: false });
    for (const status of others("shortlisting"))
      expect(decideShortlistNotice({ ...onNotice, status }, { noticeId: "notice-1", status: "cleared" })).toMatchObject({ ok: false });
  });
});

describe("decidePromoteCycle and decideCloseCycle", () => {
  it("R85 given announced results, when the package goes out, then the cycle is promoted, and then closed", () => {
    const promoted = decidePromoteCycle(aCycle({ status: "announced" }), { promotionId: "promotion-1" });
    expect(promoted).toMatchObject({ ok: true, value: { status: "promoted", promotionId: "promotion-1" } });
    expect(decideCloseCycle(aCycle({ status: "promoted" }), deciding)).toMatchObject({
      ok: true,
      value: { status: "closed", closedAt: closesAt },
    });
  });

  it.each(others("announced"))("R85 nothing is promoted at %s", (status) => {
    expect(decidePromoteCycle(aCycle({ status }), { promotionId: "promotion-1" })).toMatchObject(wrongStep(status, "announced"));
  });

  it("R08 nothing is closed while units wait for their results", () => {
    expect(decideCloseCycle(aCycle({ status: "promoted", awaitsUnits: true }), deciding)).toMatchObject(
      wrongStep("await-units", "promoted"),
    );
  });

  it.each(others("promoted"))("nothing is closed at %s", (status) => {
    expect(decideCloseCycle(aCycle({ status }), deciding)).toMatchObject(wrongStep(status, "promoted"));
  });
});

describe("decideCancelCycle", () => {
  it.each([{ status: "planned" }, { status: "call_open", call }, { status: "shortlisting" }] as const)(
    "a year without a list can be called off, at $status",
    (overrides) => {
      const cancelled = decideCancelCycle(aCycle(overrides), { reason: "经费未落实" }, deciding);
      expect(cancelled).toMatchObject({ ok: true, value: { status: "cancelled", closedAt: closesAt } });
    },
  );

  it("a year with a list cannot", () => {
    const withList = aCycle({ status: "shortlisting", shortlist: adopted });
    expect(decideCancelCycle(withList, { reason: "x" }, deciding)).toMatchObject({
      ok: false,
      refusal: { code: "wrong-step", clause: "5.1" },
    });
  });

  it.each(others("planned", "call_open", "shortlisting"))("refuses at %s", (status) => {
    expect(decideCancelCycle(aCycle({ status }), { reason: "x" }, deciding)).toMatchObject({ ok: false, refusal: { code: "wrong-step" } });
  });
});
