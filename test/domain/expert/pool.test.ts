import { describe, expect, it } from "vitest";
import { decideAdmitExpert, decideRenewExpert } from "../../../domain/expert/admit-expert.ts";
import { decideApplyAsExpert, decideRecommendExpert } from "../../../domain/expert/apply-as-expert.ts";
import { assignmentToAppraise, decideAppraiseExpert } from "../../../domain/expert/appraise-expert.ts";
import { type Expert, expertNoun } from "../../../domain/expert/expert.ts";
import type { AssignmentStatus } from "../../../domain/expert/expert-assignment.ts";
import { isAvailable } from "../../../domain/expert/is-available.ts";
import { passportOf } from "../../../domain/expert/passport.ts";
import { decideRemoveExpert } from "../../../domain/expert/remove-expert.ts";
import { decideReinstateExpert, decideSuspendExpert } from "../../../domain/expert/suspend-expert.ts";
import { decideRecordTraining } from "../../../domain/expert/train-expert.ts";
import { decideVetExpert } from "../../../domain/expert/vet-expert.ts";
import { Instant, LocalDate } from "../../../domain/kernel/instant.ts";
import { aDeciding } from "../../support/a-deciding.ts";
import { aDecision } from "../../support/a-decision.ts";
import { anAssignment } from "../../support/a-technical-evaluation.ts";
import { got } from "../../support/an-acceptance.ts";
import { anExpert, aProfile } from "../../support/an-expert.ts";

const candidate = {
  memberId: "unit-9",
  name: "甲",
  organization: { id: "employer-9", kind: "unit" as const, jurisdiction: "131125" },
};
const known = (memberId: string, id = "employer-9") => ({
  ...aDeciding("officer"),
  actor: { memberId, organization: { ...candidate.organization, id }, roles: ["representative" as const] },
  candidate,
});
const asked = { profile: aProfile, publicConsent: false };
const on = (day: string) => LocalDate.parse(day);
const waitsOf = (expert: Expert) => expertNoun.place(expert).waits.map(({ action, audience }) => `${action} ${audience}`);

describe("R11 the way into the pool", () => {
  it("waits for the employer once the person has applied, then for the officer", () => {
    const applied = got(decideApplyAsExpert(undefined, asked, known("unit-9")));
    expect(waitsOf(applied)).toEqual(["recommend-expert organization:employer-9"]);
    expect(decideVetExpert(applied, { opinion: "符合" }, aDeciding("officer"))).toEqual({
      ok: false,
      refusal: { code: "entry-incomplete", clause: "5.3", details: { lacks: "recommendation" } },
    });
    const recommended = got(decideRecommendExpert(applied, { opinion: "同意" }, known("hr")));
    expect(waitsOf(recommended)).toEqual(["vet-expert role:evaluation-body:officer"]);
  });

  it("lets the employer come first, and the person's own profile take the place of its", () => {
    const recommended = got(decideRecommendExpert(undefined, { opinion: "同意", profile: aProfile }, known("hr")));
    expect(waitsOf(recommended)).toEqual(["apply-as-expert member:unit-9"]);
    const own = { ...aProfile, yearsInField: 20 };
    const applied = got(decideApplyAsExpert(recommended, { profile: own, publicConsent: true }, known("unit-9")));
    expect(applied).toEqual({ ...recommended, profile: own, publicConsent: true, ownApplicationAt: known("unit-9").now });
  });

  it.each([
    ["oneself", known("unit-9"), aProfile, "not-permitted"],
    ["another employer's", known("hr", "employer-8"), aProfile, "unknown-record"],
    ["without any profile", known("hr"), undefined, "profile-missing"],
  ])("refuses to recommend %s", (_, who, profile, code) => {
    expect(decideRecommendExpert(undefined, { opinion: "同意", profile }, who)).toMatchObject({ ok: false, refusal: { code } });
  });

  const applied = (profile: object) =>
    anExpert({ status: "applied", vetting: null, admission: null, profile: { ...aProfile, ...profile } });
  it.each([
    ["seven years in the field", { yearsInField: 7 }, "years-too-few"],
    ["a title of no list", { title: "junior" }, "title-not-accepted"],
    ["71 on the last day of the year", { birthYear: 1955 }, "age-above-limit"],
  ])("does not let %s pass", (_, profile, code) => {
    expect(decideVetExpert(applied(profile), { opinion: "符合" }, aDeciding("officer"))).toMatchObject({ ok: false, refusal: { code } });
  });

  it("takes 70 on the last day of the year, and older ones with a reason", () => {
    expect(decideVetExpert(applied({ birthYear: 1956 }), { opinion: "符合" }, aDeciding("officer")).ok).toBe(true);
    const excepted = got(decideVetExpert(applied({ birthYear: 1950 }), { opinion: "符合", ageException: "院士" }, aDeciding("officer")));
    expect(decideAdmitExpert(excepted, { reason: "同意" }, aDeciding("approver"))).toMatchObject({
      ok: true,
      value: { status: "admitted", admission: { termUntil: "2029-05-04" } },
    });
  });

  it("is not opened by whoever vetted", () => {
    const vetted = anExpert({ status: "vetted", admission: null });
    expect(decideAdmitExpert(vetted, { reason: "同意" }, aDeciding("officer"))).toMatchObject({ refusal: { code: "not-permitted" } });
  });
});

describe("R12 training", () => {
  const admitted = anExpert({ status: "admitted", training: [] });
  const course = (score: number, day = "2026-05-01") =>
    decideRecordTraining(admitted, { course: "评审培训", on: on(day), score }, aDeciding("officer"));

  it("makes an admitted expert active by the first test passed, for twelve months", () => {
    const active = got(course(60));
    expect(active).toMatchObject({ status: "active", training: [{ passed: true, validUntil: "2027-05-01" }] });
    expect(isAvailable(active, on("2027-05-01"))).toBe(true);
    expect(isAvailable(active, on("2027-05-02"))).toBe("training-expired");
  });

  it("counts no failed test, no course of more than a year ago, and none to come", () => {
    expect(course(59)).toMatchObject({ value: { status: "admitted", training: [{ passed: false, validUntil: null }] } });
    expect(course(90, "2025-05-03")).toMatchObject({ value: { status: "admitted" } });
    expect(course(90, "2026-05-05")).toMatchObject({ refusal: { code: "training-ahead" } });
  });
});

describe("R14, R15 whether an expert can be used", () => {
  it.each([
    ["in use", {}, "2026-05-04", true],
    ["after the term", {}, "2029-01-06", "term-over"],
    ["without training", { training: [] }, "2026-05-04", "not-trained"],
    ["suspended", { status: "suspended" }, "2026-05-04", "suspended"],
    ["only admitted", { status: "admitted" }, "2026-05-04", "not-active"],
    ["removed", { status: "removed" }, "2026-05-04", "not-active"],
  ])("%s", (_, overrides, day, answer) => {
    expect(isAvailable(anExpert(overrides), on(day))).toBe(answer);
  });

  it("renews a term in its last half year, from its end", () => {
    const late = aDeciding("approver", "2028-07-05T02:00:00.000Z");
    expect(decideRenewExpert(anExpert(), { reason: "续聘" }, late)).toMatchObject({ value: { admission: { termUntil: "2032-01-05" } } });
    const early = aDeciding("approver", "2028-07-04T02:00:00.000Z");
    expect(decideRenewExpert(anExpert(), { reason: "续聘" }, early)).toMatchObject({ refusal: { code: "not-yet-due" } });
  });
});

describe("R13, R15 appraisal, suspension, removal", () => {
  const fail = (expert: Expert, cycleId: string) =>
    decideAppraiseExpert(expert, { cycleId, evaluationId: null, grade: "fail", reason: "迟交" }, aDeciding("officer"));
  const once = got(fail(anExpert(), "main-2025"));
  const twice = got(fail(once, "main-2026"));

  it("suspends for a year after a failure and proposes removal after the second, without removing", () => {
    expect(once).toMatchObject({ status: "suspended", removalProposedAt: null, changes: [{ until: "2027-05-04" }] });
    expect(twice).toMatchObject({ status: "suspended", removalProposedAt: "2026-05-04T02:00:00.000Z" });
    expect(waitsOf(twice)).toEqual(["propose-removal role:evaluation-body:officer"]);
  });

  it("appraises a year once", () => expect(fail(once, "main-2025")).toMatchObject({ refusal: { code: "already-appraised" } }));

  const grounds = { reason: "核实", evidenceIds: ["file-1"] };
  it("reinstates by another hand, not before the time has run", () => {
    expect(decideReinstateExpert(once, grounds, aDeciding("approver"))).toMatchObject({ refusal: { code: "not-yet-due" } });
    const later = "2027-05-04T02:00:00.000Z";
    expect(decideReinstateExpert(once, grounds, aDeciding("officer", later))).toMatchObject({ refusal: { code: "not-permitted" } });
    expect(decideReinstateExpert(once, grounds, aDeciding("approver", later))).toMatchObject({ value: { status: "active" } });
  });

  it("suspends to a day ahead only", () =>
    expect(decideSuspendExpert(anExpert(), { ...grounds, until: on("2026-05-04") }, aDeciding("officer"))).toMatchObject({
      refusal: { code: "suspension-past" },
    }));

  const subject = { kind: "expert-removal" as const, memberId: "expert-1" };
  const minutes = { text: "纪要", evidenceId: null, concludedBy: "officer", at: Instant.parse("2026-05-04T01:00:00.000Z") };
  it.each([
    ["none at all", undefined, anExpert()],
    ["one that was lost", aDecision({ subject, status: "lost", minutes }), anExpert()],
    ["one about another", aDecision({ subject: { ...subject, memberId: "expert-2" }, status: "carried", minutes }), anExpert()],
    ["one about projects", aDecision({ status: "carried", minutes }), anExpert()],
    [
      "one from before a reinstatement",
      aDecision({ subject, status: "carried", minutes }),
      anExpert({ changes: [{ ...once.changes[0], from: "suspended", to: "active", until: null }] }),
    ],
  ])("removes nobody by decision of %s", (_, decision, expert) => {
    expect(decideRemoveExpert(expert, { reason: "出库" }, { ...aDeciding("approver"), decision })).toMatchObject({
      refusal: { code: "removal-not-decided" },
    });
  });

  it("removes by the committee's decision", () => {
    const decision = aDecision({ subject, status: "carried", minutes });
    expect(decideRemoveExpert(twice, { reason: "出库" }, { ...aDeciding("approver"), decision })).toMatchObject({
      value: { status: "removed", removalProposedAt: null },
    });
  });

  it("appraises an assignment whose sheet is in, or was due", () => {
    const now = Instant.parse("2026-05-21T00:00:00.000Z");
    const verdict = (status: AssignmentStatus) => assignmentToAppraise([anAssignment("expert-1", { status })], { now });
    expect([verdict("submitted").ok, verdict("scoring").ok]).toEqual([true, true]);
    expect(verdict("invited")).toMatchObject({ refusal: { code: "assignment-unfinished" } });
    expect(verdict("recused")).toMatchObject({ refusal: { code: "unknown-record" } });
  });
});

describe("R13, R14 the passport", () => {
  const submitted = (at: string) => anAssignment("expert-1", { status: "submitted", submittedAt: Instant.parse(at) });

  it("tells punctuality and the mean distance from announced panels", () => {
    const assignments = [submitted("2026-05-20T16:00:00.000Z"), submitted("2026-05-20T16:00:00.001Z"), anAssignment("expert-1")];
    const judged = [
      { total: 700_000, panel: 710_000 },
      { total: 705_001, panel: 700_000 },
    ];
    expect(passportOf(anExpert(), assignments, judged, Instant.parse("2026-05-21T00:00:00.000Z"))).toMatchObject({
      availability: "available",
      trainedUntil: "2027-02-01",
      punctuality: { onTime: 1, late: 2 },
      deviation: { evaluations: 2, mean: -2500 },
    });
  });

  it("tells no distance before a result is announced, and holds no sheet that is not due against anyone", () => {
    expect(passportOf(anExpert(), [anAssignment("expert-1")], [], Instant.parse("2026-05-20T16:00:00.000Z"))).toMatchObject({
      punctuality: { onTime: 0, late: 0 },
      deviation: null,
    });
  });
});
