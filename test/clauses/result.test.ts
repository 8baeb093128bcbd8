import { describe, expect, it } from "vitest";
import { gradeOf } from "../../domain/acceptance/grade-of.ts";
import { listSheets } from "../../domain/acceptance/read-contract.ts";
import { announceResult, approveGrade, concludePanel } from "../../domain/acceptance/result-contract.ts";
import { canonicalJson } from "../../domain/kernel/canonical.ts";
import { sha256 } from "../../domain/kernel/sha256.ts";
import { readAnnouncement, readNotice } from "../../domain/notice/contract.ts";
import { getProject } from "../../domain/project/contract.ts";
import { addUp } from "../../domain/scoring/add-up.ts";
import { getSheet, submitSheet } from "../../domain/scoring/contract.ts";
import { acceptedProjects, anAcceptance, representativeOf, settingsOfTheYear } from "./support/the-year.ts";
import { as, publicly, sawInTheYear } from "./support/year.ts";

const officer = as("officer");

describe("7.3.4 overall assessment", () => {
  it("R82 the score recomputes from every member's own sheet by the year's frozen rule", async () => {
    expect(sawInTheYear("R82", "sealed until all are in")).toBe(true);
    const settings = await settingsOfTheYear();
    for (const { acceptance } of await acceptedProjects()) {
      const { sheets } = await officer.call(listSheets, { id: acceptance.acceptanceId }, {});
      expect(sheets.map(({ memberId }) => memberId).toSorted()).toEqual(acceptance.panel?.seats.map(({ memberId }) => memberId).toSorted());
      const again = addUp(acceptance.plan?.rubric ?? [], sheets, {
        now: acceptance.result?.aggregatedAt ?? acceptance.appliedAt,
        settings,
      });
      expect(again).toEqual(acceptance.result);
    }
  });

  it("R82 a sheet is its author's alone and does not change once submitted; the institution never reads one", async () => {
    const { id, winner, acceptance } = await anAcceptance();
    const [one, other] = acceptance.panel?.seats ?? [];
    const sheet = { id: `${id}-${one?.memberId}` };
    const { content } = (await as(one?.memberId ?? "").call(getSheet, sheet, {})).sheet;
    expect(await as(other?.memberId ?? "").refused(getSheet, sheet, {})).toBe("unknown-record");
    expect(await officer.refused(getSheet, sheet, {})).toBe("not-permitted");
    expect(await as(one?.memberId ?? "").refused(submitSheet, sheet, content)).toBe("wrong-step");
    expect(await as(winner).refused(listSheets, { id }, {})).toBe("not-permitted");
  });
});

describe("7.3.5 result", () => {
  it("R83 the grade is the one the year's scale gives for the score, concluded by the panel and approved by another person", async () => {
    expect(sawInTheYear("R83", "the grade follows the scale")).toBe(true);
    const settings = (await settingsOfTheYear()).acceptance;
    for (const { acceptance, project } of await acceptedProjects()) {
      const { result, conclusion, approval, panel } = acceptance;
      const lines = Object.fromEntries((result?.lines ?? []).map(({ line, score }) => [line, score]));
      const of = (line: keyof typeof settings.rubric) => lines[line] ?? 0;
      const scores = {
        ...{ contract_fulfilment: of("contract_fulfilment"), benefit: of("benefit"), report_quality: of("report_quality") },
        ...{ satisfaction: of("satisfaction"), completeness: of("completeness"), replicability: of("replicability") },
      };
      const grade = gradeOf(settings, result?.score ?? 0, scores);
      expect([conclusion?.computedGrade, conclusion?.grade, project.grade, conclusion?.override]).toEqual([grade, grade, grade, null]);
      expect(panel?.seats.find(({ leads }) => leads)?.memberId).toBe(conclusion?.concludedBy);
      expect(approval?.by.memberId).toBe("approver");
    }
  });

  it("R83 no officer approves a grade, and a decided one is not decided again", async () => {
    const { id } = await anAcceptance();
    expect(await officer.refused(approveGrade, { id }, {})).toBe("not-permitted");
    expect(await as("approver").refused(approveGrade, { id }, {})).toBe("wrong-step");
    const conclusion = concludePanel.request.parse({ opinion: "再次评定", autoFail: [] });
    expect(await as("expert-1").refused(concludePanel, { id }, conclusion)).toBe("wrong-step");
  });

  it("R84 the result was on notice first, then announced to everyone under a hash, and only then did the institution see its grade", async () => {
    for (const { acceptance, project } of await acceptedProjects()) {
      const notice = await publicly.call(readNotice, { id: acceptance.noticeId ?? "" }, {});
      const announcement = await publicly.call(readAnnouncement, { id: acceptance.announcementId ?? "" }, {});
      const { kind, title, text, items, publishedAt, contentHash } = announcement;
      expect([notice.status, kind, publishedAt > (notice.endedAt ?? "9")]).toEqual(["cleared", "acceptance-result", true]);
      expect(sha256(canonicalJson({ kind, title, text, items, publishedAt }))).toBe(contentHash);
      expect(publishedAt).toBe(acceptance.announcedAt);
      const seen = await as(representativeOf(acceptance.institutionId)).call(getProject, { id: project.projectId }, {});
      expect(seen.project.grade).toBe(project.grade);
    }
  });

  it("R84 a result is announced once", async () => {
    const { id } = await anAcceptance();
    expect(await officer.refused(announceResult, { id }, {})).toBe("wrong-step");
    expect(await as("approver").refused(announceResult, { id }, {})).toBe("not-permitted");
  });
});
