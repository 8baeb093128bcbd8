import { describe, expect, it } from "vitest";
import { Instant } from "../../../domain/kernel/instant.ts";
import { defaultProgramme } from "../../../domain/programme/programme.ts";
import { decideRevokeResult } from "../../../domain/unit-evaluation/revoke-result.ts";
import { decideEnterAnnouncement, decideLoseResult, decideTakeResult } from "../../../domain/unit-evaluation/take-result.ts";
import { announceRevocation } from "../../../domain/unit-result/announce-revocation.ts";
import { publishedResultNoun, publishedResultOf, standingOn } from "../../../domain/unit-result/published-result.ts";
import { revocationGroundOf, revocationGrounds } from "../../../domain/unit-result/revocation-grounds.ts";
import { aConcludedUnit, evaluationIdOf } from "../../support/a-concluded-unit.ts";
import { aDeciding } from "../../support/a-deciding.ts";
import { aDecision } from "../../support/a-decision.ts";
import { anAnnouncedUnit, announcedAt } from "../../support/a-result-list.ts";
import { got } from "../../support/an-acceptance.ts";
import { hebei } from "../../support/given-cycle.ts";

const refused = (code: string) => ({ ok: false, refusal: { code } });
const page = publishedResultNoun.schema.parse(publishedResultOf(anAnnouncedUnit(), undefined));

describe("a unit's result", () => {
  const taken = { grade: "good" as const, score: 720_000, resultListId: "list-1", noticeId: "results-list-1" };

  it("R06 is taken from one list at a time, and lost again only to that list", () => {
    const unit = aConcludedUnit();
    const noticed = got(decideTakeResult(unit, taken));
    expect(noticed).toMatchObject({ status: "public_notice", result: { ...taken, announcedAt: null, validUntil: null, titled: false } });
    expect(decideTakeResult(noticed, { ...taken, resultListId: "list-2" })).toMatchObject(refused("wrong-step"));
    expect(decideLoseResult(noticed, "list-2")).toMatchObject(refused("wrong-step"));
    expect(got(decideLoseResult(noticed, "list-1"))).toEqual(unit);
    expect(decideLoseResult(anAnnouncedUnit(), "list-1")).toMatchObject(refused("wrong-step"));
  });

  it("stays sealed without a notice, and gets neither title nor term when it is not recognised", () => {
    const sealed = got(decideTakeResult(aConcludedUnit(), { ...taken, noticeId: null }));
    expect(sealed.status).toBe("decided");
    expect(anAnnouncedUnit(1, "not_recognised").result).toMatchObject({ titled: false, validUntil: null, announcedAt });
    const other = { resultListId: "list-2", announcementId: "a", announcedAt, validUntil: page.validUntil, titled: false };
    expect(decideEnterAnnouncement(sealed, other)).toMatchObject(refused("wrong-step"));
  });
});

describe("the public page of a result", () => {
  it("R06 shows name, grade and term, no score, and none that was never recognised", () => {
    expect(page).toEqual({
      ...{ evaluationId: evaluationIdOf(1), cycleId: "main-2026", unitName: "安平县第1丝网有限公司", uscc: "91130000000000001R" },
      ...{ jurisdiction: "131125", status: "in_force", grade: "excellent", titled: true, announcementId: "announcement-1", announcedAt },
      ...{ validUntil: "2029-08-03", revocation: null },
    });
    expect(publishedResultOf(anAnnouncedUnit(1, "not_recognised"), undefined)).toBeNull();
    expect(publishedResultOf(anAnnouncedUnit(1, "not_recognised"), page)).toEqual({ ...page, status: "set_aside" });
    expect(publishedResultOf(aConcludedUnit(), undefined)).toBeNull();
  });

  it("holds through its last day and runs out by itself", () => {
    const on = (now: string) => standingOn(page, Instant.parse(now));
    expect(on("2029-08-03T15:59:59.999Z")).toBe("in_force");
    expect(on("2029-08-03T16:00:00.000Z")).toBe("expired");
    expect(standingOn({ ...page, status: "revoked" }, Instant.parse("2030-01-01T00:00:00.000Z"))).toBe("revoked");
  });
});

describe("revoking a result", () => {
  const subject = { kind: "unit-revocation" as const, evaluationId: evaluationIdOf(1), ground: "false_material" };
  const carried = aDecision({ status: "carried", subject });
  const asked = { decisionId: "decision-1", ground: "false_material", reason: "伪造检测报告" };
  const revoke = (decision = carried, as = "approver", unit = anAnnouncedUnit()) =>
    decideRevokeResult(unit, asked, { ...aDeciding(as, "2027-01-04T02:00:00.000Z"), decision });

  it("rests on a carried decision on this unit and ground, by someone who did not run the meeting", () => {
    expect(got(revoke())).toMatchObject({ status: "revoked", revoked: { ...asked, by: { memberId: "approver" } } });
    expect(revoke(aDecision({ subject }))).toMatchObject(refused("revocation-not-carried"));
    expect(revoke({ ...carried, subject: { ...subject, ground: "illegal_act" } })).toMatchObject(refused("revocation-not-carried"));
    expect(revoke({ ...carried, subject: { ...subject, evaluationId: evaluationIdOf(2) } })).toMatchObject(
      refused("revocation-not-carried"),
    );
    expect(revoke(carried, "officer")).toMatchObject(refused("not-permitted"));
    expect(revoke(carried, "approver", aConcludedUnit())).toMatchObject(refused("wrong-step"));
    expect(revoke(carried, "approver", anAnnouncedUnit(1, "not_recognised"))).toMatchObject(refused("wrong-step"));
  });

  it("is announced with its ground and without the reasons in detail", () => {
    const { settings } = defaultProgramme(hebei);
    const ground = revocationGroundOf(settings, "false_material");
    if (!ground) throw new Error("no such ground");
    const { announcement, published } = announceRevocation(page, { announcementId: "announcement-2", ground }, { now: announcedAt });
    expect(published).toEqual({
      ...page,
      status: "revoked",
      revocation: { ground: "false_material", announcementId: "announcement-2", at: announcedAt },
    });
    expect(announcement).toMatchObject({ kind: "unit-revocation", items: [{ id: evaluationIdOf(1), text: "撤销情形：提交虚假材料" }] });
    expect(revocationGroundOf(settings, "dislike")).toBeUndefined();
    expect(new Set(revocationGrounds(settings).map(({ code }) => code)).size).toBe(revocationGrounds(settings).length);
  });
});
