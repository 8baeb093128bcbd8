import { describe, expect, it } from "vitest";
import { decideReopenReview } from "../../../domain/unit-evaluation/reopen-review.ts";
import type { Appeal } from "../../../domain/unit-result/appeal.ts";
import { decideAppeal } from "../../../domain/unit-result/decide-appeal.ts";
import { decideEscalateAppeal, decideFileAppeal } from "../../../domain/unit-result/file-appeal.ts";
import { aConcludedPanel, evaluationIdOf } from "../../support/a-concluded-unit.ts";
import { aDeciding } from "../../support/a-deciding.ts";
import { aDecision, ballotsOf } from "../../support/a-decision.ts";
import { aClearedList, anAnnouncedUnit, announcedAt } from "../../support/a-result-list.ts";
import { got } from "../../support/an-acceptance.ts";

const asked = { grounds: "6.2 的记录未被看到", evidenceIds: ["file-1"] };
/** Announced on Monday 3 August 2026: five working days end on Monday 10 August at midnight. */
const lastMoment = "2026-08-10T16:00:00.000Z";
const filing = (now: string, earlier?: Appeal) => ({ ...aDeciding("unit-1", now), earlier });
const refused = (code: string) => ({ ok: false, refusal: { code } });
const filed = got(decideFileAppeal(anAnnouncedUnit(), asked, filing("2026-08-04T02:00:00.000Z")));

describe("filing an appeal", () => {
  it("is taken until the last moment of the fifth working day, and a reply is due from then", () => {
    expect(filed).toEqual({
      ...{ evaluationId: evaluationIdOf(1), cycleId: "main-2026", unitId: "unit-1", unitName: "安平县第1丝网有限公司" },
      ...{ status: "filed", ...asked, filedBy: { memberId: "unit-1", organizationId: "unit-1" }, filedAt: "2026-08-04T02:00:00.000Z" },
      replyDue: expect.objectContaining({ dueAt: "2026-08-13T16:00:00.000Z", lastDay: "2026-08-13" }),
      ...{ overdue: false, decision: null },
    });
    expect(decideFileAppeal(anAnnouncedUnit(), asked, filing(lastMoment))).toMatchObject({ ok: true });
    expect(decideFileAppeal(anAnnouncedUnit(), asked, filing("2026-08-10T16:00:00.001Z"))).toMatchObject(refused("appeal-late"));
  });

  it("is refused twice, before the announcement, and where the programme offers none", () => {
    expect(decideFileAppeal(anAnnouncedUnit(), asked, filing(lastMoment, filed))).toMatchObject(refused("appeal-filed"));
    for (const status of ["technical_review", "panel_conclusion", "public_notice", "decided", "revoked", "withdrawn"] as const)
      expect(decideFileAppeal({ ...anAnnouncedUnit(), status }, asked, filing(lastMoment))).toMatchObject(refused("result-not-announced"));
    const known = filing(lastMoment);
    const none = { ...known, settings: { ...known.settings, appeal: { ...known.settings.appeal, resultDays: 0 } } };
    expect(decideFileAppeal(anAnnouncedUnit(), asked, none)).toMatchObject(refused("appeal-not-offered"));
  });

  it("a late reply is told once, never taken for an answer", () => {
    const { now } = aDeciding("officer", "2026-08-13T16:00:00.000Z");
    expect(decideEscalateAppeal(filed, { now: filed.filedAt })).toMatchObject(refused("not-yet-due"));
    const late = got(decideEscalateAppeal(filed, { now }));
    expect(late).toEqual({ ...filed, overdue: true });
    expect(decideEscalateAppeal(late, { now })).toMatchObject(refused("wrong-step"));
  });
});

describe("deciding an appeal", () => {
  const voted = aDecision({ status: "carried", convenedBy: "officer", ballots: ballotsOf(["for", "for", "abstain"]) });
  const list = aClearedList({ status: "announced", announcedBy: { memberId: "approver", organizationId: "body" } });
  const before = { technical: aConcludedPanel(), list, decision: voted };
  const decide = (as: string, appeal = filed) =>
    decideAppeal(appeal, { outcome: "upheld", reason: "材料确有遗漏" }, { ...aDeciding(as, "2026-08-06T02:00:00.000Z"), before });

  it("R05 is for people outside the panel, the list, the vote and the announcement", () => {
    for (const as of ["expert-1", "expert-3", "officer", "approver", "committee-1", "committee-3"])
      expect(decide(as)).toMatchObject(refused("appeal-same-people"));
    expect(got(decide("committee-4"))).toEqual({
      ...filed,
      status: "upheld",
      decision: {
        ...{ outcome: "upheld", reason: "材料确有遗漏" },
        by: { memberId: "committee-4", organizationId: "body" },
        at: "2026-08-06T02:00:00.000Z",
      },
    });
    expect(decide("committee-4", got(decide("committee-4")))).toMatchObject(refused("wrong-step"));
  });

  it("upheld, the unit waits for a new panel and the first one's work is void", () => {
    const unit = anAnnouncedUnit();
    const technical = aConcludedPanel();
    expect(got(decideReopenReview({ unit, technical }))).toEqual({
      unit: { ...unit, status: "technical_review", result: null },
      technical: { ...technical, status: "void" },
    });
    expect(decideReopenReview({ unit: { ...unit, status: "revoked" }, technical })).toMatchObject(refused("wrong-step"));
    expect(decideReopenReview({ unit, technical: { ...technical, status: "void" } })).toMatchObject(refused("wrong-step"));
    expect(announcedAt).toBe(unit.result?.announcedAt);
  });
});
