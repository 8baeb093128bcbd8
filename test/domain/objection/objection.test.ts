import { describe, expect, it } from "vitest";
import { decideCloseObjection } from "../../../domain/objection/close-objection.ts";
import { decideEscalateObjection } from "../../../domain/objection/escalate-objection.ts";
import { objectionNoun } from "../../../domain/objection/objection.ts";
import { trackOf } from "../../../domain/objection/objection-track.ts";
import { decideReceiveObjection } from "../../../domain/objection/receive-objection.ts";
import { decideRejectObjection } from "../../../domain/objection/reject-objection.ts";
import { decideReplyObjection } from "../../../domain/objection/reply-objection.ts";
import { aNotice, decidingAt, objectionRules } from "../../support/a-notice.ts";
import { anObjection, asked as frozen } from "../../support/an-objection.ts";

const asked = { ...frozen, evidenceIds: [] };
const inTime = "2026-03-03T01:00:00.000Z";
const held = () => aNotice({ status: "suspended", openObjections: 1, suspendedAt: anObjection().receivedAt });

describe("R63 receiving an objection", () => {
  it("takes it until the very end of the notice and holds the notice", () => {
    expect(decideReceiveObjection(aNotice(), asked, decidingAt("2026-03-09T16:00:00.000Z"))).toMatchObject({
      value: { objection: { status: "received", overdue: false }, notice: { status: "suspended", openObjections: 1 } },
    });
  });

  it("refuses one that is late, unless the notice stands still", () => {
    const late = decidingAt("2026-03-09T16:00:00.001Z");
    expect(decideReceiveObjection(aNotice(), asked, late)).toMatchObject({
      refusal: { code: "objection-late", details: { until: "2026-03-09T16:00:00.000Z" } },
    });
    expect(decideReceiveObjection(aNotice({ status: "cleared" }), asked, decidingAt(inTime))).toMatchObject({
      refusal: { code: "objection-late" },
    });
    expect(decideReceiveObjection(held(), asked, late)).toMatchObject({ value: { notice: { openObjections: 2 } } });
  });

  it("refuses one before the start, and one about an item that is not there", () => {
    expect(decideReceiveObjection(aNotice({ status: "scheduled" }), asked, decidingAt(inTime))).toMatchObject({
      refusal: { code: "wrong-step" },
    });
    expect(decideReceiveObjection(aNotice(), { ...asked, itemId: "project-9" }, decidingAt(inTime))).toMatchObject({
      refusal: { code: "objection-item-unknown" },
    });
    expect(decideReceiveObjection(aNotice(), { ...asked, itemId: "project-1" }, decidingAt(inTime)).ok).toBe(true);
  });

  it("refuses an anonymous one, or keeps it as a lead that holds nothing", () => {
    const anonymous = { ...asked, objector: null };
    expect(decideReceiveObjection(aNotice(), anonymous, decidingAt(inTime))).toMatchObject({ refusal: { code: "objection-anonymous" } });
    const lenient = decidingAt(inTime, objectionRules({ realName: "lenient" }));
    expect(decideReceiveObjection(aNotice(), anonymous, lenient)).toMatchObject({
      value: { objection: { replyDue: null }, notice: { status: "running", openObjections: 0 } },
    });
  });

  it("owes the reply by the clock of its kind", () => {
    const dueOf = (regime: Parameters<typeof trackOf>[0]) => {
      const received = decideReceiveObjection(aNotice(), { ...asked, track: trackOf(regime) }, decidingAt(inTime));
      return received.ok && received.value.objection.replyDue?.lastDay;
    };
    expect([dueOf(null), dueOf("own_rules"), dueOf("tendering"), dueOf("gov_procurement")]).toEqual([
      "2026-03-12",
      "2026-03-06",
      "2026-03-06",
      "2026-03-12",
    ]);
  });
});

describe("R63 settling an objection", () => {
  const reply = { outcome: "upheld", reply: "经核查属实。" } as const;
  const investigating = anObjection({ status: "investigating" });

  it("frees the notice when it is turned down on form, once", () => {
    const rejected = decideRejectObjection({ objection: anObjection(), notice: held() }, { reason: "未附证据" }, decidingAt(inTime));
    expect(rejected).toMatchObject({
      value: { objection: { status: "rejected", formRejection: "未附证据" }, notice: { status: "running", openObjections: 0 } },
    });
    expect(decideRejectObjection({ objection: investigating, notice: held() }, { reason: "迟" }, decidingAt(inTime))).toMatchObject({
      refusal: { code: "wrong-step", details: { step: "investigating", needed: "received" } },
    });
  });

  it("answers it only after it was looked into, and marks the notice when it is justified", () => {
    expect(decideReplyObjection({ objection: anObjection(), notice: held() }, reply, decidingAt(inTime))).toMatchObject({
      refusal: { code: "wrong-step" },
    });
    expect(decideReplyObjection({ objection: investigating, notice: held() }, reply, decidingAt("2026-03-10T02:00:00.000Z"))).toMatchObject(
      {
        value: {
          objection: { status: "replied", outcome: "upheld", appealUntil: "2026-03-17T16:00:00.000Z" },
          notice: { status: "running", objectionUpheld: true },
        },
      },
    );
  });

  it("a justified lead marks the notice without freeing it of another's objection", () => {
    const lead = anObjection({ status: "investigating", objector: null, replyDue: null });
    expect(decideReplyObjection({ objection: lead, notice: held() }, reply, decidingAt(inTime))).toMatchObject({
      value: { notice: { status: "suspended", openObjections: 1, objectionUpheld: true } },
    });
  });

  it("says when the reply is overdue, once, and answers nothing by itself", () => {
    const due = decidingAt("2026-03-12T16:00:00.000Z");
    expect(objectionNoun.place(anObjection()).deadlines).toEqual([{ purpose: "escalate-objection", dueAt: due.now }]);
    expect(decideEscalateObjection(anObjection(), decidingAt(inTime))).toMatchObject({ refusal: { code: "not-yet-due" } });
    const escalated = decideEscalateObjection(anObjection(), due);
    if (!escalated.ok) throw new Error(escalated.refusal.code);
    expect(escalated.value).toMatchObject({ status: "received", overdue: true, reply: null });
    expect(objectionNoun.place(escalated.value).deadlines).toEqual([]);
    expect(decideEscalateObjection(escalated.value, due)).toMatchObject({ refusal: { code: "wrong-step" } });
  });

  it("closes when the time to take it further has passed", () => {
    const replied = anObjection({ status: "replied", appealUntil: decidingAt("2026-03-17T16:00:00.000Z").now });
    expect(objectionNoun.place(replied)).toMatchObject({ owner: null, deadlines: [{ purpose: "close-objection" }] });
    expect(decideCloseObjection(replied, decidingAt("2026-03-17T15:00:00.000Z"))).toMatchObject({ refusal: { code: "not-yet-due" } });
    expect(decideCloseObjection(replied, decidingAt("2026-03-17T16:00:00.000Z"))).toMatchObject({ value: { status: "closed" } });
    expect(decideCloseObjection(anObjection(), decidingAt(inTime))).toMatchObject({ refusal: { code: "wrong-step" } });
  });
});
