import { describe, expect, it } from "vitest";
import { castBallot, concludeDecision, conveneDecision } from "../../domain/decision/contract.ts";
import { getOwnCode, nameExpert } from "../../domain/draw/contract.ts";
import { admitExpert, applyAsExpert, recommendExpert, rejectExpert, vetExpert } from "../../domain/expert/entry-contract.ts";
import { listPublicExperts } from "../../domain/expert/public-contract.ts";
import { expertPassport, getExpert, ownPassport } from "../../domain/expert/read-contract.ts";
import { appraiseExpert, recordTraining, reinstateExpert, removeExpert, suspendExpert } from "../../domain/expert/standing-contract.ts";
import { Id } from "../../domain/kernel/id.ts";
import { addDays, addMonths, localDateOf } from "../../domain/kernel/instant.ts";
import { send } from "./support/raw.ts";
import { drawOfTheYear, drawRecord, technicalOf, unitOfTheYear, units } from "./support/the-units.ts";
import { settingsOfTheYear } from "./support/the-year.ts";
import { as, clockNow, cycleId, next, publicly, sawInTheYear } from "./support/year.ts";

const officer = as("officer");
const approver = as("approver");
const today = localDateOf(await clockNow());
const expert = (number: string) => ({ id: Id.parse(`crowd-candidate-${number}`) });

/** Those of the pool, the last first, who were drawn for no unit of the year: seventeen seats at most were given out, of twenty people. */
const idleExperts = async () => {
  const panels = await Promise.all(units.map(async (sub) => (await technicalOf(sub)).evaluation));
  const used = panels.flatMap(({ seats, replaced }) => [...seats, ...replaced].map(({ memberId }) => memberId));
  const all = Array.from({ length: 20 }, (_, index) => expert(String(index + 1).padStart(3, "0")));
  return all.toReversed().filter(({ id }) => !used.includes(id));
};
const [first, second, third] = await idleExperts();
if (!first || !second || !third) throw new Error("nobody of the pool is idle");
const committee = ["committee-1", "committee-2", "committee-3", "committee-4", "committee-5"];

describe("admission", () => {
  const params = { id: Id.parse("committee-5") };
  const profile = { fields: ["*"], title: "senior_title", yearsInField: 12, birthYear: 1970, evidenceIds: [] };
  const applyWith = (change: Partial<typeof profile>) =>
    as("committee-5").call(applyAsExpert, {}, { profile: { ...profile, ...change }, publicConsent: false });
  const vet = () => officer.refused(vetExpert, params, { opinion: "审核" });

  it("R11 needs both the own application and the employer's recommendation, and the years, title and age of the programme", async () => {
    await applyWith({ yearsInField: 3 });
    expect(await vet()).toBe("entry-incomplete");
    expect(await as("committee-5").refused(recommendExpert, params, { opinion: "自荐" })).toBe("not-permitted");
    expect(await as("anping").refused(recommendExpert, params, { opinion: "外单位推荐" })).toBe("unknown-record");
    await as("officer-2").call(recommendExpert, params, { opinion: "专业对口，同意推荐。" });
    expect(await vet()).toBe("years-too-few");
    await applyWith({ title: "hobbyist" });
    expect(await vet()).toBe("title-not-accepted");
    await applyWith({ birthYear: 1940 });
    expect(await vet()).toBe("age-above-limit");
    await applyWith({});
    expect(await approver.refused(admitExpert, params, { reason: "直接入库" })).toBe("wrong-step");
    expect((await officer.call(vetExpert, params, { opinion: "符合条件。" })).step).toBe("vetted");
    expect(await officer.refused(admitExpert, params, { reason: "自审自批" })).toBe("not-permitted");
    expect((await approver.call(rejectExpert, params, { reason: "与评价委员会职责冲突" })).step).toBe("rejected");
    const { expert: seen } = await officer.call(getExpert, params, {});
    expect(seen.changes.map(({ from, to, by }) => [from, to, by.memberId])).toEqual([
      ["applied", "vetted", "officer"],
      ["vetted", "rejected", "approver"],
    ]);
  });

  it("R11 of everyone in the pool it is on record who recommended, vetted and admitted them: three people, none of them the expert", async () => {
    for (const number of ["001", "008", "015"]) {
      const { expert: seen } = await officer.call(getExpert, expert(number), {});
      const hands = [seen.recommendation?.by.memberId, seen.vetting?.by.memberId, seen.admission?.by.memberId, seen.memberId];
      expect(new Set(hands).size).toBe(4);
      expect(seen.ownApplicationAt).not.toBeNull();
    }
    expect(await as("supervisor").refused(applyAsExpert, {}, { profile, publicConsent: false })).toBe("not-permitted");
  });

  it("R11 nobody of the pool is named in public without having agreed", async () => {
    expect((await publicly.call(listPublicExperts, {}, { limit: 200 })).rows).toEqual([]);
  });
});

describe("training", () => {
  it("R12 a failed test gives no standing, a passed one makes an expert usable for the programme's months", async () => {
    expect(sawInTheYear("R12", "a failed test gives no right to be used")).toBe(true);
    const { trainingMonths } = (await settingsOfTheYear()).expert;
    const { expert: seen, availability } = await officer.call(getExpert, expert("001"), {});
    const [failed, passed] = seen.training;
    expect(failed).toMatchObject({ score: 45, passed: false, validUntil: null });
    expect(passed).toMatchObject({ passed: true, validUntil: passed && addMonths(passed.on, trainingMonths) });
    expect(availability).toBe((passed?.validUntil ?? "") < today ? "training-expired" : "available");
    expect(seen.changes.find(({ to }) => to === "active")?.by.memberId).toBe("officer");
  });

  it("R12 a course is recorded once and not ahead of its day, and renews what had run out", async () => {
    const params = second;
    expect(await officer.refused(recordTraining, params, { course: "再培训", on: addDays(today, 1), score: 90 })).toBe("training-ahead");
    await officer.call(recordTraining, params, { course: "再培训", on: today, score: 90 });
    expect(await officer.refused(recordTraining, params, { course: "再培训", on: today, score: 95 })).toBe("training-recorded");
    const { trainedUntil, availability } = await as(params.id).call(ownPassport, {}, {});
    const { trainingMonths } = (await settingsOfTheYear()).expert;
    expect([trainedUntil, availability]).toEqual([addMonths(today, trainingMonths), "available"]);
  });

  it("R12 experts mark the calibration case before their first unit, without seeing the reference", () => {
    expect(sawInTheYear("R12", "the calibration case comes before the queue")).toBe(true);
    expect(sawInTheYear("R12", "the reference marks stay hidden before one's own")).toBe(true);
  });
});

describe("appraisal and standing", () => {
  it("R13 an assignment is appraised once, only of somebody who had it, and shows in the expert's passport", async () => {
    const { evaluationId, seats } = (await technicalOf("crowd-unit-002")).evaluation;
    const params = { id: seats[0]?.memberId ?? Id.parse("none") };
    const asked = { cycleId, evaluationId, grade: "excellent" as const, reason: "意见具体，按时完成。" };
    await officer.call(appraiseExpert, params, asked);
    expect(await officer.refused(appraiseExpert, params, asked)).toBe("already-appraised");
    const { appraisals, punctuality, assignments } = await as(params.id).call(ownPassport, {}, {});
    expect(appraisals).toMatchObject([{ ...asked, by: { memberId: "officer" } }]);
    const submitted = assignments.filter(({ submittedAt }) => submittedAt !== null).length;
    expect([punctuality.onTime + punctuality.late, submitted > 0]).toEqual([submitted, true]);
    expect(await officer.refused(appraiseExpert, third, asked)).toBe("unknown-record");
    expect(await as(params.id).refused(expertPassport, expert("001"), {})).toBe("not-permitted");
  });

  it("R13, R15 failing a year's appraisal suspends, a second failure proposes removal, and only the committee's decision removes", async () => {
    const params = first;
    const fail = (id: string) =>
      officer.call(appraiseExpert, params, { cycleId: Id.parse(id), evaluationId: null, grade: "fail", reason: "未按时完成" });
    expect((await fail(cycleId)).step).toBe("suspended");
    const { suspensionMonths } = (await settingsOfTheYear()).expert;
    const { expert: suspended, availability } = await officer.call(getExpert, params, {});
    expect(availability).toBe("suspended");
    expect(suspended.changes.at(-1)).toMatchObject({
      from: "active",
      to: "suspended",
      reason: "未按时完成",
      until: addMonths(today, suspensionMonths),
    });
    expect(suspended.removalProposedAt).toBeNull();
    const grounded = { reason: "提前恢复", evidenceIds: [Id.parse("none")] };
    expect(await approver.refused(reinstateExpert, params, grounded)).toBe("not-yet-due");
    await fail(next.applying.cycleId);
    expect((await officer.call(getExpert, params, {})).expert.removalProposedAt).not.toBeNull();
    const decisionId = await decideRemoval(params.id);
    const early = { decisionId: Id.parse("none"), reason: "径行出库" };
    expect(await approver.refused(removeExpert, params, early)).toBe("removal-not-decided");
    expect(await approver.refused(removeExpert, second, { decisionId, reason: "张冠李戴" })).toBe("removal-not-decided");
    expect((await approver.call(removeExpert, params, { decisionId, reason: "考核两次不合格" })).step).toBe("removed");
    const { expert: removed } = await as("supervisor").call(getExpert, params, {});
    expect(removed.changes.at(-1)).toMatchObject({ to: "removed", decisionId, reason: "考核两次不合格" });
  });

  const decideRemoval = async (memberId: Id): Promise<Id> => {
    const subject = { kind: "expert-removal" as const, memberId };
    const roster = committee.map((member) => Id.parse(member));
    const { id } = await officer.call(conveneDecision, {}, { cycleId: Id.parse(next.applying.cycleId), subject, roster });
    for (const member of committee) await as(member).call(castBallot, { id }, { vote: "for" });
    await officer.call(concludeDecision, { id }, { text: "经集体研究，同意出库。" });
    return id;
  };

  it("R15 a suspension needs its reason and a file, and nobody but the body's people changes a standing", async () => {
    const params = third;
    const bare = await send("POST", `/expert/experts/${params.id}/suspension`, {
      by: "officer",
      body: { reason: "投诉", evidenceIds: [] },
    });
    expect(bare).toMatchObject({ status: 422, body: { code: "invalid-request" } });
    const unfounded = { reason: "投诉", evidenceIds: [Id.parse("no-such-file")] };
    expect(await officer.refused(suspendExpert, params, unfounded)).toBe("evidence-unknown");
    expect(await officer.refused(suspendExpert, params, { ...unfounded, until: today })).toBe("suspension-past");
    for (const sub of ["anping", "association", "crowd-unit-001", "supervisor"])
      expect(await as(sub).refused(suspendExpert, params, unfounded)).toBe("not-permitted");
    expect((await officer.call(getExpert, params, {})).expert.status).toBe("active");
  });
});

describe("use", () => {
  it("R14 every panel has its full size of different experts within their load, and each seat given up went to a substitute", async () => {
    const record = await drawRecord();
    const { maxOpen } = (await settingsOfTheYear()).expert;
    expect(record.roster.every(({ capacity }) => capacity <= maxOpen)).toBe(true);
    for (const sub of units) {
      const { seats, panelSize, replaced } = (await technicalOf(sub)).evaluation;
      expect([new Set(seats.map(({ memberId }) => memberId)).size, seats.filter(({ leads }) => leads).length]).toEqual([panelSize, 1]);
      expect(replaced.filter(({ by }) => !seats.some(({ memberId }) => memberId === by))).toEqual([]);
    }
    const replaced = (await technicalOf("crowd-unit-001")).evaluation.replaced;
    expect(replaced.map(({ reason }) => reason)).toEqual(["declined"]);
  });

  it("R14 an expert finds their own code in the published roster, and their seats under it", async () => {
    const params = { id: await drawOfTheYear() };
    const { evaluation } = await technicalOf("crowd-unit-002");
    const record = await drawRecord();
    const [seat] = evaluation.seats;
    const { code } = await as(seat?.memberId ?? "").call(getOwnCode, params, {});
    expect([code, record.roster.some((entry) => entry.code === code)]).toEqual([seat?.code, true]);
    const { code: unitCode } = await as("crowd-unit-002").call(getOwnCode, params, {});
    expect(record.panels.find(({ unit }) => unit === unitCode)?.panel).toContain(code);
    expect(await as("anping").refused(getOwnCode, params, {})).toBe("not-permitted");
  });

  it("R14 nobody is named for a seat beside the draw once a panel has concluded, and never by an officer", async () => {
    const params = { id: unitOfTheYear("crowd-unit-002") };
    const named = { memberId: expert("001").id, reason: "熟悉情况", special: false };
    expect(await approver.refused(nameExpert, params, named)).toBe("wrong-step");
    expect(await officer.refused(nameExpert, params, named)).toBe("not-permitted");
  });
});
