import { describe, expect, it } from "vitest";
import { listCalls, readCall } from "../../domain/call/public-contract.ts";
import { startCycle } from "../../domain/cycle/contract.ts";
import { listCycles } from "../../domain/cycle/public-contract.ts";
import { getDecision } from "../../domain/decision/contract.ts";
import { registerMember } from "../../domain/member/contract.ts";
import { listAnnouncements, listNotices, readAnnouncement, readNotice, readNoticeHistory } from "../../domain/notice/contract.ts";
import { awardProcurement } from "../../domain/procurement/contract.ts";
import { draftProject, getProject, listProjects, recommendProject } from "../../domain/project/contract.ts";
import { readStandard } from "../../domain/standard/contract.ts";
import { acceptanceOf, headOf, historyOf, procurementOf, projectsOfTheYear } from "./support/the-year.ts";
import { briefOf } from "./support/wordings.ts";
import { as, cycleId, next, publicly, sawInTheYear } from "./support/year.ts";

const officer = as("officer");

describe("what the standard covers", () => {
  it("R01 anyone reads which text and which scope the evaluation rests on", async () => {
    const { standard, clauses } = await publicly.call(readStandard, {}, {});
    expect(standard.status).toBe("draft_for_comment");
    expect(standard.scope.zh).toContain("自愿");
    expect(standard.scope.en).toContain("voluntary");
    expect(clauses.find(({ id }) => id === "7.3.5")?.requirements.map(({ id }) => id)).toEqual(["R83", "R84"]);
  });
});

describe("of one's own will", () => {
  const brief = briefOf("131125", "自愿申报的项目");

  it("R03 nobody but the organisation that drafts a project sees it, changes nothing for it and cannot recommend it", async () => {
    const { id } = await as("anping").call(draftProject, {}, { cycleId: next.recommending.cycleId, brief });
    for (const sub of ["officer", "approver", "supervisor", "qinghe", "association", "si-a"])
      expect([sub, await as(sub).refused(getProject, { id }, {})]).toEqual([sub, "unknown-record"]);
    for (const sub of ["qinghe", "association"])
      expect(await as(sub).refused(recommendProject, { id }, { opinion: "同意推荐。" })).toBe("unknown-record");
    const { rows } = await officer.call(listProjects, {}, { cycleId: next.recommending.cycleId });
    expect(rows.map((row) => row.id)).not.toContain(id);
    expect((await as("anping").call(recommendProject, { id }, { opinion: "同意推荐。" })).step).toBe("recommended");
    expect((await officer.call(getProject, { id }, {})).project.proposedBy.organizationId).toBe("authority-anping");
  });

  it("R03 the evaluation body, a service institution or a unit cannot enter a project for somebody else", async () => {
    for (const sub of ["officer", "approver", "administrator", "si-a", "unit-1", "supervisor"])
      expect(await as(sub).refused(draftProject, {}, { cycleId: next.recommending.cycleId, brief })).toBe("not-permitted");
    expect(await publicly.refused(draftProject, {}, { cycleId: next.recommending.cycleId, brief })).toBe("unauthenticated");
  });
});

describe("impartial", () => {
  it("R05 a member of the committee who is tied to a matter steps aside and has no vote in it", async () => {
    const [first] = await projectsOfTheYear();
    const { decision, ballots } = await officer.call(getDecision, { id: first?.project.decisionId ?? "" }, {});
    expect(decision.recusals).toMatchObject([{ memberId: "committee-1", reason: "曾为名单内单位提供咨询" }]);
    expect(ballots?.map(({ memberId }) => memberId)).toEqual(["committee-2", "committee-3", "committee-4", "committee-5"]);
  });

  it("R05 an expert tied to a party within the look-back was refused a seat and sits on no panel", async () => {
    expect(sawInTheYear("R05", "tied to a party")).toBe(true);
    for (const { project } of await projectsOfTheYear()) {
      const { acceptance } = await acceptanceOf(project);
      expect(acceptance.panel?.seats.map(({ memberId }) => memberId)).not.toContain("expert-6");
    }
  });

  it("R05 who prepares does not approve, and nobody may hold both roles", async () => {
    for (const { project } of await projectsOfTheYear()) {
      const { award, evaluation } = await procurementOf(project);
      const { acceptance } = await acceptanceOf(project);
      expect(award?.by.memberId).not.toBe(evaluation?.recordedBy.memberId);
      expect(acceptance.approval?.by.memberId).not.toBe(acceptance.conclusion?.concludedBy);
    }
    expect(await officer.refused(awardProcurement, { id: next.bidding.procurementId }, { text: "中标" })).toBe("not-permitted");
    const both = { subject: "both", name: "兼任者", organizationId: "body", roles: ["officer" as const, "approver" as const] };
    expect(await as("administrator").refused(registerMember, {}, both)).toBe("roles-not-separate");
  });

  it("R05 every act on a project and on its acceptance says who, when and under which clause, in a chain nobody can alter", async () => {
    for (const { project, hash } of await projectsOfTheYear()) {
      const entries = await historyOf("project", project.projectId);
      expect(headOf(entries)).toBe(hash);
      expect(entries.every(({ at, clause, command }) => at !== "" && clause !== "" && command !== "")).toBe(true);
      expect(entries[0]?.by).toEqual(project.proposedBy);
      const accepted = await acceptanceOf(project);
      expect(headOf(await historyOf("acceptance", accepted.acceptance.acceptanceId))).toBe(accepted.hash);
    }
  });
});

describe("open", () => {
  it("R06 whoever has not signed in opens every call, notice and announcement that the public lists name", async () => {
    const calls = await publicly.call(listCalls, {}, {});
    const notices = await publicly.call(listNotices, {}, {});
    const announcements = await publicly.call(listAnnouncements, {}, {});
    expect([calls.rows.length > 0, notices.rows.length > 0, announcements.rows.length > 0]).toEqual([true, true, true]);
    for (const { callId, title } of calls.rows) expect((await publicly.call(readCall, { id: callId }, {})).text.title).toBe(title);
    for (const { noticeId, title } of notices.rows) expect((await publicly.call(readNotice, { id: noticeId }, {})).title).toBe(title);
    for (const { announcementId, contentHash } of announcements.rows)
      expect((await publicly.call(readAnnouncement, { id: announcementId }, {})).contentHash).toBe(contentHash);
  });

  it("R06 what is public names nobody who objected", async () => {
    const { rows } = await publicly.call(listNotices, {}, {});
    const pages = await Promise.all(
      rows.flatMap(({ noticeId }) => [
        publicly.call(readNotice, { id: noticeId }, {}),
        publicly.call(readNoticeHistory, { id: noticeId }, { limit: 200 }),
      ]),
    );
    expect(JSON.stringify(pages)).not.toMatch(/张实名|13800000000/);
  });
});

describe("once a year", () => {
  it("R08 the schedule started the year, and a second start of any year is refused", async () => {
    expect(sawInTheYear("R08", "a second start is refused")).toBe(true);
    for (const year of [2026, 2027, 2029]) expect(await as("administrator").refused(startCycle, {}, { year })).toBe("cycle-exists");
    expect(await officer.refused(startCycle, {}, { year: 2030 })).toBe("not-permitted");
    const { rows } = await publicly.call(listCycles, {}, {});
    expect(new Set(rows.map(({ year }) => year)).size).toBe(rows.length);
    expect(rows.find((row) => row.cycleId === cycleId)?.status).toBe("closed");
  });
});
