import { describe, expect, it } from "vitest";
import * as z from "zod";
import { publishCall, recordSurvey } from "../../domain/call/contract.ts";
import { cancelCycle, getCycle, getFrozenProgramme } from "../../domain/cycle/contract.ts";
import { canonicalJson } from "../../domain/kernel/canonical.ts";
import { sha256 } from "../../domain/kernel/sha256.ts";
import { listAnnouncements, readAnnouncement } from "../../domain/notice/contract.ts";
import { readProgramme, reviseProgramme } from "../../domain/programme/contract.ts";
import { draftProject } from "../../domain/project/contract.ts";
import { addEntry } from "../../domain/promotion/contract.ts";
import { namesIn, operationsOf } from "./support/open-api.ts";
import { send } from "./support/raw.ts";
import { acceptanceOf, projectsOfTheYear } from "./support/the-year.ts";
import { briefOf, surveyOf } from "./support/wordings.ts";
import { as, cycleId, next, publicly } from "./support/year.ts";

const administrator = as("administrator");
const officer = as("officer");
const frozenOf = (id: string) => as("unit-1").call(getFrozenProgramme, { id }, {});

describe("the rules of a year", () => {
  it("R04 anyone concerned recomputes the hash of the rules a year froze", async () => {
    for (const id of [cycleId, next.bidding.cycleId]) {
      const { programme, hash } = await frozenOf(id);
      expect(sha256(canonicalJson(programme))).toBe(hash);
    }
  });

  it("R04 a revision is for the years to come and does not touch a year that has begun", async () => {
    const before = await frozenOf(next.bidding.cycleId);
    const { settings, version } = await administrator.call(readProgramme, {}, {});
    const revised = { ...settings, score: { ...settings.score, outlierPct: settings.score.outlierPct + 1 } };
    await administrator.call(reviseProgramme, {}, { settings: revised });
    expect((await administrator.call(readProgramme, {}, {})).version).toBe(version + 1);
    expect(await frozenOf(next.bidding.cycleId)).toEqual(before);
  });

  it("R04 a number outside its range is refused by name and with the range, and nothing is written", async () => {
    const { settings, version } = await administrator.call(readProgramme, {}, {});
    const wrong = { ...settings, score: { ...settings.score, outlierPct: 5000 } };
    const answer = await send("PUT", "/programme/programme", { by: "administrator", body: { settings: wrong } });
    expect(answer).toMatchObject({ status: 422, body: { code: "setting-out-of-range" } });
    const { details } = z.object({ details: z.record(z.string(), z.union([z.string(), z.number()])) }).parse(answer.body);
    expect(Object.values(details).toSorted()).toEqual([10, 50, 5000, "score.outlierPct"]);
    expect((await administrator.call(readProgramme, {}, {})).version).toBe(version);
    expect(await officer.refused(reviseProgramme, {}, { settings: z.json().parse(settings) })).toBe("not-permitted");
  });

  it("R04 every project of a year is judged by the same rubric, the one the year froze", async () => {
    const { programme } = await frozenOf(cycleId);
    for (const { project } of await projectsOfTheYear()) {
      const { acceptance } = await acceptanceOf(project);
      const points = Object.fromEntries((acceptance.plan?.rubric ?? []).map(({ line, points }) => [line, points]));
      expect(points).toEqual(programme.settings.acceptance.rubric);
    }
  });
});

describe("free of charge", () => {
  it("R07 no address of the API takes or shows a fee, a payment or an invoice", async () => {
    const operations = await operationsOf();
    expect(operations.length).toBeGreaterThan(80);
    const money = /fee(?!dback)|charge|payment|invoice|bill|tariff|deposit/i;
    expect(operations.filter(({ path }) => money.test(path))).toEqual([]);
    expect(operations.flatMap(({ path, names }) => names.filter((name) => money.test(name)).map((name) => `${path} ${name}`))).toEqual([]);
  });

  it("R07 sums exist only where a procurement or a project under contract is dealt with, and where its bids are watched", async () => {
    const sums = (await operationsOf()).filter(({ names }) => names.some((name) => /Fen$/.test(name)));
    expect(sums.length).toBeGreaterThan(0);
    expect(
      sums.filter(
        ({ path }) => !/^\/(procurement\/procurements|selection\/projects\/\{id\}|supervision\/sign-looks\/\{id\}\/bids)/.test(path),
      ),
    ).toEqual([]);
  });

  it("R07 a fee put into a request is refused as unknown, not swallowed", async () => {
    const body = { cycleId: next.recommending.cycleId, brief: { ...briefOf("131125", "收费项目"), feeFen: 100 } };
    const answer = await send("POST", "/selection/projects", { by: "anping", body });
    expect(answer).toMatchObject({ status: 422, body: { code: "invalid-request" } });
  });

  it("R07 no sum stands in an announced result", async () => {
    const { rows } = await publicly.call(listAnnouncements, {}, { limit: 200 });
    const results = rows.filter(({ kind }) => kind !== "award");
    expect(results.length).toBeGreaterThan(0);
    for (const { announcementId } of results) {
      const announcement = await publicly.call(readAnnouncement, { id: announcementId }, {});
      expect(JSON.stringify(announcement)).not.toMatch(/元|费用|收费/);
      expect(namesIn(announcement)).not.toContain("amountFen");
    }
  });
});

describe("a closed year", () => {
  it("R08 is read-only: nothing is drafted, surveyed, published, collected or called off in it any more", async () => {
    const [first] = await projectsOfTheYear();
    const content = { kind: "good-practice" as const, title: "补充", background: "一", action: "二", result: "三", reuseTerms: "四" };
    const entry = { projectId: first?.project.projectId ?? "", content: { ...content, evidenceIds: [] } };
    const text = { title: "再次通知", keyTasks: ["一"], requirements: ["二"], contact: "三" };
    expect([
      await as("anping").refused(draftProject, {}, { cycleId, brief: briefOf("131125", "过时项目") }),
      await officer.refused(recordSurvey, {}, surveyOf(cycleId, "131125")),
      await officer.refused(publishCall, {}, { cycleId, text }),
      await officer.refused(addEntry, {}, entry),
      await as("approver").refused(cancelCycle, { id: cycleId }, { reason: "不再需要" }),
    ]).toEqual(["cycle-closed", "cycle-closed", "wrong-step", "wrong-step", "wrong-step"]);
    expect((await officer.call(getCycle, { id: cycleId }, {})).cycle.status).toBe("closed");
  });
});
