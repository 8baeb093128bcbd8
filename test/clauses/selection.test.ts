import { describe, expect, it } from "vitest";
import { getCycle } from "../../domain/cycle/contract.ts";
import { castBallot, concludeDecision, conveneDecision, getDecision, recuseFromDecision } from "../../domain/decision/contract.ts";
import { calendarOf } from "../../domain/kernel/calendar.ts";
import { replay } from "../../domain/kernel/history.ts";
import { Id } from "../../domain/kernel/id.ts";
import { deadlineOf, workingDays } from "../../domain/kernel/period.ts";
import { noticeHash } from "../../domain/notice/content-hash.ts";
import { readNotice, readNoticeHistory } from "../../domain/notice/contract.ts";
import { PublicNotice } from "../../domain/notice/public-notice.ts";
import { listNoticeObjections, readObjection } from "../../domain/objection/contract.ts";
import { submitObjection } from "../../domain/objection/public-contract.ts";
import { readCalendarYear } from "../../domain/programme/contract.ts";
import { draftProject, recommendProject } from "../../domain/project/contract.ts";
import { headOf, historyOf, projectsOfTheYear } from "./support/the-year.ts";
import { briefOf } from "./support/wordings.ts";
import { as, cycleId, next, publicly, sawInTheYear } from "./support/year.ts";

const officer = as("officer");
const committee = ["committee-1", "committee-2", "committee-3", "committee-4", "committee-5"];
const shortlistOf = async (id: string) => {
  const { shortlist } = (await officer.call(getCycle, { id }, {})).cycle;
  if (!shortlist?.noticeId) throw new Error(`${id} has no list`);
  return { ...shortlist, noticeId: shortlist.noticeId };
};
const convene = async (roster: readonly string[]): Promise<string> => {
  const subject = { kind: "grade-override" as const, acceptanceId: "none", grade: "pass" };
  return (await officer.call(conveneDecision, {}, { cycleId: next.bidding.cycleId, subject, roster: [...roster] })).id;
};

describe("7.1.2 the list", () => {
  it("R62 every project of the list was recommended by its own place and decided by the committee's votes, with minutes", async () => {
    expect(sawInTheYear("R62", "decided by the committee's own votes")).toBe(true);
    const shortlist = await shortlistOf(cycleId);
    const { decision, ballots } = await officer.call(getDecision, { id: shortlist.decisionId }, {});
    expect(decision).toMatchObject({ status: "carried", subject: { kind: "shortlist", projectIds: shortlist.projectIds } });
    expect(decision.minutes?.text).not.toBe("");
    expect((ballots ?? []).filter(({ vote }) => vote === "for").length * 2).toBeGreaterThan(decision.roster.length);
    for (const { project } of await projectsOfTheYear()) {
      expect(project.decisionId).toBe(shortlist.decisionId);
      expect(project.recommendation?.by).toEqual(project.proposedBy);
    }
  });

  it("R62 no single person decides: a meeting has at least three, all of the committee, and needs its quorum", async () => {
    expect(sawInTheYear("R62", "no list without a quorum of votes")).toBe(true);
    const subject = { kind: "grade-override" as const, acceptanceId: "none", grade: "pass" };
    const meeting = { cycleId: next.bidding.cycleId, subject };
    expect(await officer.refused(conveneDecision, {}, { ...meeting, roster: ["committee-1"] })).toBe("invalid-request");
    expect(await officer.refused(conveneDecision, {}, { ...meeting, roster: [...committee, "officer"] })).toBe("roster-not-committee");
    const id = await convene(committee);
    await as("committee-1").call(castBallot, { id }, { vote: "for" });
    expect(await officer.refused(concludeDecision, { id }, { text: "一人通过" })).toBe("quorum-not-met");
  });

  it("R62 each member votes once and for themselves, those who stepped aside not at all, and how is sealed until the minutes", async () => {
    const id = await convene(committee.slice(0, 4));
    await as("committee-2").call(castBallot, { id }, { vote: "against" });
    expect(await as("committee-2").refused(castBallot, { id }, { vote: "for" })).toBe("already-voted");
    expect(await as("committee-5").refused(castBallot, { id }, { vote: "for" })).toBe("not-on-roster");
    await as("committee-3").call(recuseFromDecision, { id }, { reason: "有利害关系" });
    expect(await as("committee-3").refused(castBallot, { id }, { vote: "for" })).toBe("recused");
    expect(await officer.refused(castBallot, { id }, { vote: "for" })).toBe("not-permitted");
    expect((await officer.call(getDecision, { id }, {})).ballots).toBeNull();
  });

  it("R62 no list is decided while recommendations still come in", async () => {
    const subject = { kind: "shortlist" as const, projectIds: [Id.parse(next.bidding.projectId)] };
    const meeting = { cycleId: next.recommending.cycleId, subject, roster: committee };
    expect(await officer.refused(conveneDecision, {}, meeting)).toBe("wrong-step");
  });

  it("R62 a local authority recommends only for its own place", async () => {
    const { id } = await as("qinghe").call(draftProject, {}, { cycleId: next.recommending.cycleId, brief: briefOf("131125", "外地项目") });
    expect(await as("qinghe").refused(recommendProject, { id }, { opinion: "同意推荐。" })).toBe("not-permitted");
  });
});

describe("7.1.2 the public notice", () => {
  it("R63 the list was on notice for five working days at least by the official calendar, and names every project of it", async () => {
    const years = await Promise.all([2026, 2027].map((year) => publicCalendar(year)));
    for (const id of [cycleId, next.bidding.cycleId]) {
      const shortlist = await shortlistOf(id);
      const notice = await publicly.call(readNotice, { id: shortlist.noticeId }, {});
      const earliest = deadlineOf(calendarOf(years), notice.startsAt, workingDays(5)).dueAt;
      expect(notice.endsAt >= earliest).toBe(true);
      expect((notice.endedAt ?? "") >= earliest).toBe(true);
      expect(notice.items.map((item) => item.id).toSorted()).toEqual(shortlist.projectIds.toSorted());
    }
  });

  it("R63 anyone recomputes the notice's history and comes to the very text that was published", async () => {
    const { noticeId } = await shortlistOf(cycleId);
    const notice = await publicly.call(readNotice, { id: noticeId }, {});
    const { rows } = await publicly.call(readNoticeHistory, { id: noticeId }, { limit: 200 });
    expect(headOf(rows)).toBe(notice.hash);
    const replayed = PublicNotice.parse(replay(rows));
    expect(noticeHash(replayed)).toBe(notice.contentHash);
    expect(replayed.status).toBe("cleared");
  });

  it("R63 an open objection held the next step, and answering it let time go on", async () => {
    expect(sawInTheYear("R63", "an open objection holds the next step")).toBe(true);
    const { noticeId } = await shortlistOf(cycleId);
    const { rows } = await officer.call(listNoticeObjections, { id: noticeId }, {});
    const objection = await officer.call(readObjection, { id: rows[0]?.id ?? "" }, {});
    expect(objection).toMatchObject({ outcome: "dismissed", repliedBy: { memberId: "officer" } });
    const history = (await publicly.call(readNoticeHistory, { id: noticeId }, { limit: 200 })).rows;
    const statuses = history.flatMap(({ changes }) => (changes["status"] === undefined ? [] : [changes["status"]]));
    expect(statuses).toEqual(["running", "suspended", "running", "ended", "cleared"]);
    const notice = await publicly.call(readNotice, { id: noticeId }, {});
    expect((notice.endedAt ?? "") > (objection.repliedAt ?? "")).toBe(true);
  });

  it("R63 who comes after the end is told that it is too late", async () => {
    const { noticeId } = await shortlistOf(cycleId);
    const objector = { kind: "person" as const, name: "李实名", contact: "13900000000" };
    const objection = { grounds: "名单中的项目与往年项目内容相近。", objector, files: [] };
    expect(await publicly.refused(submitObjection, { id: noticeId }, objection)).toBe("objection-late");
  });

  it("R63 the year and its projects went on only after their list was cleared", async () => {
    const { noticeId } = await shortlistOf(cycleId);
    const { endedAt } = await publicly.call(readNotice, { id: noticeId }, {});
    for (const { project } of await projectsOfTheYear()) {
      const taken = (await historyOf("project", project.projectId)).find(({ changes }) => changes["status"] === "need_confirmed");
      expect([project.noticeId, (taken?.at ?? "") > (endedAt ?? "9")]).toEqual([noticeId, true]);
    }
    const contracting = (await historyOf("cycle", cycleId)).find(({ changes }) => changes["status"] === "contracting");
    expect((contracting?.at ?? "") >= (endedAt ?? "9")).toBe(true);
  });
});

const publicCalendar = (year: number) => as("unit-1").call(readCalendarYear, { year }, {});
