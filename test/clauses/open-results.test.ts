import { describe, expect, it } from "vitest";
import { extendApplications, finishActivity, getActivity, openApplications } from "../../domain/creation-activity/contract.ts";
import { getCycle } from "../../domain/cycle/contract.ts";
import { canonicalJson } from "../../domain/kernel/canonical.ts";
import { Id } from "../../domain/kernel/id.ts";
import { Instant } from "../../domain/kernel/instant.ts";
import { sha256 } from "../../domain/kernel/sha256.ts";
import { readAnnouncement, readNotice } from "../../domain/notice/contract.ts";
import { getResultList } from "../../domain/unit-result/contract.ts";
import { listUnitResults, readUnitResult } from "../../domain/unit-result/public-contract.ts";
import { readReceipt } from "../../domain/unit-result/receipt-contract.ts";
import { namesIn, operationsOf } from "./support/open-api.ts";
import { activityOfTheYear, listsOfTheYear, technicalOf, unitOfTheYear, units } from "./support/the-units.ts";
import { headOf, historyOf } from "./support/the-year.ts";
import { as, cycleId, next, publicly } from "./support/year.ts";

const officer = as("officer");
const resultsOf = async () => (await publicly.call(listUnitResults, {}, { cycleId, limit: 200 })).rows;
const hoursAfter = (instant: Instant, hours: number): Instant =>
  Instant.parse(new Date(Date.parse(instant) + hours * 3_600_000).toISOString());

describe("results are open", () => {
  it("R06 whoever has not signed in finds every announced unit, its announcement, and words whose hash can be recomputed", async () => {
    const rows = await resultsOf();
    expect(rows.map(({ evaluationId }) => evaluationId).toSorted()).toEqual(units.map(unitOfTheYear).toSorted());
    for (const { announcementId, unitName } of rows) {
      const { kind, title, text, items, publishedAt, contentHash } = await publicly.call(readAnnouncement, { id: announcementId }, {});
      expect(sha256(canonicalJson({ kind, title, text, items, publishedAt }))).toBe(contentHash);
      expect(items.map((item) => item.title)).toContain(unitName);
    }
  });

  it("R06 the result was on public notice before, in words whose hash can be recomputed, and without scores", async () => {
    const [row] = await listsOfTheYear();
    const { list } = await officer.call(getResultList, { id: row?.id ?? Id.parse("none") }, {});
    const notice = await publicly.call(readNotice, { id: Id.parse(list.noticeId ?? "none") }, {});
    const { title, reason, howToObject, items, startsAt } = notice;
    expect(sha256(canonicalJson({ title, reason, howToObject, items, startsAt }))).toBe(notice.contentHash);
    expect(items.map(({ id }) => id).toSorted()).toEqual(units.map(unitOfTheYear).toSorted());
    expect(items.map(({ text }) => text).join()).not.toMatch(/\d/);
    const [result] = await resultsOf();
    expect(notice.objectionsUntil < (result?.announcedAt ?? notice.objectionsUntil)).toBe(true);
  });

  it("R06 the page of a result proves itself: its hash is the head of a history that any member recomputes", async () => {
    const { version, hash } = await publicly.call(readUnitResult, { id: unitOfTheYear("crowd-unit-002") }, {});
    const entries = await historyOf("published-result", unitOfTheYear("crowd-unit-002"));
    expect([entries.length, headOf(entries)]).toEqual([version, hash]);
  });

  it("R06 what is public of a unit is its grade, not its score or who judged it", async () => {
    const pages = await Promise.all(units.map((sub) => publicly.call(readUnitResult, { id: unitOfTheYear(sub) }, {})));
    expect(namesIn(pages).filter((name) => /score|point|panel|expert|member/i.test(name))).toEqual([]);
    expect(JSON.stringify(pages)).not.toMatch(/crowd-candidate|候选专家/);
  });

  it("R06 the unit itself learns of all 22 points how far it came, why, and what the next band asks", async () => {
    for (const sub of units) {
      const receipt = await as(sub).call(readReceipt, { id: unitOfTheYear(sub) }, {});
      const { conclusion } = (await technicalOf(sub)).evaluation;
      expect([receipt.score, receipt.grade]).toEqual([conclusion?.score, conclusion?.grade]);
      expect(receipt.points).toHaveLength(22);
      expect(receipt.points.filter(({ reached, strengths, improvements }) => !reached || !strengths[0] || !improvements[0])).toEqual([]);
      expect(receipt.points.reduce((sum, { score }) => sum + (score ?? 0), 0)).toBe(receipt.score);
      expect(JSON.stringify(receipt)).not.toMatch(/crowd-candidate|候选专家/);
    }
    const foreign = { id: unitOfTheYear("crowd-unit-001") };
    expect(await as("crowd-unit-002").refused(readReceipt, foreign, {})).toBe("unknown-record");
  });
});

describe("the time for applications", () => {
  it("R06 is only ever moved later, with a reason that is kept", async () => {
    const params = { id: next.applying.cycleId };
    const { closes, extensions } = (await officer.call(getActivity, params, {})).activity;
    const earlier = { until: hoursAfter(closes.dueAt, -24), reason: "提前截止" };
    expect(await officer.refused(extendApplications, params, earlier)).toBe("deadline-not-later");
    const until = hoursAfter(closes.dueAt, 24);
    await officer.call(extendApplications, params, { until, reason: "系统维护，顺延一日" });
    const { activity } = await as("unit-1").call(getActivity, params, {});
    expect(activity.closes.dueAt).toBe(until);
    expect(activity.extensions.slice(extensions.length)).toMatchObject([{ from: closes.dueAt, reason: "系统维护，顺延一日" }]);
  });
});

describe("free for units", () => {
  it("R07 nothing of the unit side takes or shows a sum of money", async () => {
    const side =
      /^\/(application|conformity|draw|expert|technical|unit-result|cultivation|rubric|cycle\/activities|public\/(unit|draw|eligib))/;
    const operations = (await operationsOf()).filter(({ path }) => side.test(path));
    expect(operations.length).toBeGreaterThan(70);
    const money = /Fen$|fee(?!dback)|price|payment|invoice|amount|deposit|charge/i;
    expect(operations.flatMap(({ path, names }) => names.filter((name) => money.test(name)).map((name) => `${path} ${name}`))).toEqual([]);
  });
});

describe("one activity a year", () => {
  it("R08 a year has one creation activity, and it is not finished while it is open", async () => {
    const { rubricId } = next.applying;
    for (const [id, rubric] of [
      [cycleId, (await activityOfTheYear()).rubricId],
      [next.applying.cycleId, rubricId],
    ] as const) {
      const asked = { cycleId: Id.parse(id), rubricId: Id.parse(rubric), title: "再次启动" };
      expect(await officer.refused(openApplications, {}, asked)).toBe("activity-exists");
    }
    expect(await officer.refused(finishActivity, { id: next.applying.cycleId }, {})).toBe("wrong-step");
  });

  it("R08 the year was closed only after its units were finished", async () => {
    const { status, finishedAt } = await activityOfTheYear();
    const { cycle } = await officer.call(getCycle, { id: cycleId }, {});
    expect([status, cycle.status, cycle.awaitsUnits]).toEqual(["finished", "closed", false]);
    expect((finishedAt ?? "z") <= (cycle.closedAt ?? "")).toBe(true);
    const waiting = await officer.call(getCycle, { id: next.applying.cycleId }, {});
    expect(waiting.cycle.awaitsUnits).toBe(true);
  });
});
